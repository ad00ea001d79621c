import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far beyond the window things count as looked at: what is scrolled to next is there already. */
const MARGIN = '50% 0px';

const told = new WeakMap<Element, (near: boolean) => void>();
let observer: IntersectionObserver | null = null;

const tell = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting);
};

/** Whether an element is in the window, or will be soon. */
export function useNear(host: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    observer ??= new IntersectionObserver(tell, { rootMargin: MARGIN });
    told.set(element, setNear);
    observer.observe(element);
    return () => observer?.unobserve(element);
  }, [host]);
  return near;
}
