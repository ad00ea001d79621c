import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Brings the focus to a screen's heading when the screen comes into view. */
export function useTitleFocus(wanted = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (wanted) heading.current?.focus();
  }, []);
  return heading;
}
