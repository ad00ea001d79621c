import { useEffect, useRef, useState } from 'preact/hooks';
import type { Prompt, Reflection } from '../../reflections';

type Keeping = 'not-yet' | 'kept' | 'not-kept';

/** Milliseconds without a key until what is typed is kept. */
const PAUSE = 700;

interface Typed {
  readonly prompt: Prompt;
  readonly words: string;
}

/**
 * Keeps answers a moment after they are typed, and before the page is left; not as soon as a field is: what is said of it
 * would move a button away from under the press that left it. `keeping` says what came of the latest.
 */
export function useKeeping(reflection: Reflection) {
  const [keeping, setKeeping] = useState<Keeping>('not-yet');
  const typed = useRef<Typed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keepNow = (): void => {
    clearTimeout(timer.current);
    if (typed.current === null) return;
    const { prompt, words } = typed.current;
    typed.current = null;
    setKeeping(reflection.keep(prompt, words) ? 'kept' : 'not-kept');
  };
  const keepSoon = (prompt: Prompt, words: string): void => {
    clearTimeout(timer.current);
    typed.current = { prompt, words };
    timer.current = setTimeout(keepNow, PAUSE);
  };
  const leave = useRef(keepNow);
  leave.current = keepNow;
  useEffect(() => {
    const onLeave = (): void => leave.current();
    addEventListener('pagehide', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, []);
  return { keeping, keepSoon };
}
