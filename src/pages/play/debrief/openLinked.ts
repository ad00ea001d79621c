import { useEffect } from 'preact/hooks';

const LINK = 'a[href^="#debrief-decision-"]';

/** Opens all that is told of a decision when a link to it is followed, or the address names it: nobody wants to arrive at a closed door. */
export function useOpenLinked(): void {
  useEffect(() => {
    openFor(location.hash);
    const onClick = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest(LINK) : null;
      if (link !== null) openFor(link.getAttribute('href') ?? '');
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}

function openFor(hash: string): void {
  if (!hash.startsWith('#debrief-decision-')) return;
  const details = document.getElementById(hash.slice(1))?.closest('article')?.querySelector('details');
  if (details) details.open = true;
}
