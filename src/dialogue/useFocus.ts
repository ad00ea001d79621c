import { useLayoutEffect } from 'preact/hooks';

/** Moves the focus to the first element that matches, once on each new occasion. A dialog that is open keeps it. */
export function useFocus(occasion: string, selectors: string): void {
  useLayoutEffect(() => {
    if (document.querySelector('dialog[open]') !== null) return;
    document.querySelector<HTMLElement>(selectors)?.focus();
  }, [occasion]);
}
