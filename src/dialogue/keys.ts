import { useEffect } from 'preact/hooks';

export type KeyDeed = 'advance' | 'history' | 'pause' | 'settings' | 'repeat' | 1 | 2 | 3 | 4;

const LETTERS: Readonly<Record<string, KeyDeed>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  h: 'history',
  p: 'pause',
  s: 'settings',
  ',': 'settings',
  r: 'repeat',
};

/** A key press, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

/**
 * What a key press asks for, or null. `busy`: the key belongs to what has the focus (a button takes Enter, a field takes
 * letters); `letters`: whether single letters and digits are shortcuts.
 */
export function deedOf(press: Press, busy: { activates: boolean; types: boolean }, letters: boolean): KeyDeed | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null;
  if (press.key === 'Escape') return 'pause';
  if (busy.types) return null;
  if (press.key === 'Enter' || press.key === ' ') return busy.activates ? null : 'advance';
  return letters ? (LETTERS[press.key.toLowerCase()] ?? null) : null;
}

/** Listens for keys while the component is there and no dialog is open; `only`: the deeds that can be done here, if not all. */
export function useKeys(letters: boolean, act: (deed: KeyDeed) => void, only?: readonly KeyDeed[]): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const deed = deedOf(event, focusOf(event.target), letters);
      if (deed === null || only?.includes(deed) === false) return;
      event.preventDefault();
      act(deed);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}

function focusOf(target: EventTarget | null): { activates: boolean; types: boolean } {
  if (!(target instanceof Element)) return { activates: false, types: false };
  return {
    activates: target.matches('button, a, summary, input, select'),
    types: target.matches('input:not([type=radio], [type=checkbox]), select, textarea'),
  };
}
