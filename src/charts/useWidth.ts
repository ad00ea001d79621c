import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width in pixels of the element the ref is put on, followed as it changes; `first` until it is known. */
export function useWidth<E extends HTMLElement>(first: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(Math.floor(element.clientWidth) || first);
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth) || first));
    observer.observe(element);
    return () => observer.disconnect();
  }, [first]);
  return [ref, width];
}
