import { useEffect, useRef, useState } from 'preact/hooks';

/** Changes smaller than this are let pass: a scrollbar that comes must not send pictures back and forth. */
const STEP = 24;

/** How wide an element is, in CSS pixels and in steps; put the `host` on it. 0 until it is known. */
export function useWidth() {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (host.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width / STEP) * STEP);
    });
    observer.observe(host.current);
    return () => observer.disconnect();
  }, []);
  return { host, width };
}
