import { useEffect } from 'preact/hooks';
import type { Rerun } from './rerun';

/** Space stops and goes on, Enter goes on by one, the arrows go from decision to decision, Escape goes back. */
export function useReplayKeys(rerun: Rerun, onBack: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null || isOthers(event)) return;
      const deed = deedOf(event.key, rerun, onBack);
      if (deed === null) return;
      event.preventDefault();
      deed();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [rerun, onBack]);
}

/**
 * Whether a key belongs to the browser or to what has the focus (a button takes space and Enter, a slider the arrows), or
 * is held down where that would do and undo.
 */
function isOthers({ key, target, ctrlKey, altKey, metaKey, repeat, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey || (repeat && !key.startsWith('Arrow'))) return true;
  if (key === 'Escape' || !(target instanceof Element)) return false;
  return target.matches('input') || (target.matches('button, summary, a') && !key.startsWith('Arrow'));
}

function deedOf(key: string, rerun: Rerun, onBack: () => void): (() => void) | null {
  const decision = rerun.decision.peek();
  const on = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === ' ') return () => (rerun.playing.peek() ? rerun.pause() : rerun.play());
  if (key === 'Enter') return () => rerun.goOn();
  if (key === 'Escape') return onBack;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return () => rerun.jump(decision + (key === on ? 1 : -1));
  return null;
}
