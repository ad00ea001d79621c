import { type ReadonlySignal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Prompt, Reflection, Written } from '../../reflections';

/** The reflections on a run, and what is written by now, whether or not the device keeps it. */
export function useWritten(reflection: Reflection): {
  readonly reflection: Reflection;
  readonly written: ReadonlySignal<Written>;
} {
  return useMemo(() => {
    const written = signal<Written>(reflection.kept);
    const keep = (prompt: Prompt, words: string): boolean => {
      written.value = { ...written.peek(), [prompt]: words };
      return reflection.keep(prompt, words);
    };
    return { reflection: { ...reflection, keep }, written };
  }, []);
}
