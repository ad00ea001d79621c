import { useEffect, useState } from 'preact/hooks';
import type { Id } from '../../../scenario';
import type { Note } from './noteNode';
import { fetchNote } from './notes';

/** A note that is here, on its way, not there at all, or did not arrive. */
export type Fetched = { readonly note: Note } | 'coming' | 'none' | 'failed';

/** The teaching note of a fable, fetched once it is wanted; what arrives late for a fable no longer asked for is let go. */
export function useNote(fable: Id, wanted: boolean): Fetched {
  const [got, setGot] = useState<{ readonly fable: Id; readonly fetched: Fetched } | null>(null);
  const here = got !== null && got.fable === fable && got.fetched !== 'failed';
  useEffect(() => {
    if (!wanted || here) return;
    let asked = true;
    const arrive = (fetched: Fetched): void => {
      if (asked) setGot({ fable, fetched });
    };
    fetchNote(fable).then(
      (note) => arrive(note === null ? 'none' : { note }),
      () => arrive('failed'),
    );
    return () => {
      asked = false;
    };
  }, [fable, wanted]);
  return got?.fable === fable ? got.fetched : 'coming';
}
