import { type ReadonlySignal, signal } from '@preact/signals';

const TOGETHER_MS = 60;
const READABLE_MS = 4000;

/** Runs something after so many milliseconds; returns a way to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Says things to screen readers through one polite live region. */
export interface Announcer {
  /** What the live region holds at the moment. */
  readonly words: ReadonlySignal<string>;
  announce(words: string): void;
  /** Forgets what is being said and what was to be said. */
  hush(): void;
}

/**
 * What is announced at nearly the same time is said in one go and in order, the same words only once. The region is
 * emptied after a while, so that nobody who reads through the page finds the words a second time.
 */
export function createAnnouncer(later: Later): Announcer {
  const words = signal('');
  let waiting: string[] = [];
  let cancel = (): void => {};
  const empty = (): void => {
    words.value = '';
  };
  const say = (): void => {
    words.value = waiting.join(' ');
    waiting = [];
    cancel = later(empty, READABLE_MS);
  };
  return {
    words,
    announce(text) {
      if (text.trim() === '' || waiting.includes(text)) return;
      if (waiting.length === 0) {
        cancel();
        empty();
        cancel = later(say, TOGETHER_MS);
      }
      waiting = [...waiting, text];
    },
    hush() {
      cancel();
      waiting = [];
      empty();
    },
  };
}

/** `Later` on the browser's own clock. */
export const browserLater: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
