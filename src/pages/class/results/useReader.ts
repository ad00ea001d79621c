import { useRef, useState } from 'preact/hooks';
import { codesIn } from '../../../run';
import type { Id } from '../../../scenario';
import { FABLE_IDS, type Fable, loadFable } from '../../fables';
import { checkAll, gather } from './check';
import type { Reading } from './reading';

/** How far reading a text has come. */
export type Progress = { readonly done: number; readonly all: number };

/** What reads, what came of it, and how far it has come. */
interface Reader {
  readonly progress: Progress | null;
  readonly reading: Reading | null;
  /** Reads a text; rejects where a fable cannot be fetched. */
  read(text: string, example: boolean): Promise<void>;
}

/** Reads texts with codes in them: what came of the last one, and how far the present one has come. */
export function useReader(onDone: (reading: Reading) => void): Reader {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const latest = useRef(0);
  const read = async (text: string, example: boolean): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    const { codes, lost } = codesIn(text);
    const all = gather(codes);
    setProgress({ done: 0, all: all.length });
    const report = (done: number) => latest.current === turn && setProgress({ done, all: all.length });
    const checking = { find: finder(), now: () => performance.now(), breathe, onProgress: report };
    const runs = await checkAll(all, checking).finally(() => latest.current === turn && setProgress(null));
    if (latest.current !== turn) return;
    const came: Reading = { runs, lost, example };
    setReading(came);
    onDone(came);
  };
  return { progress, reading, read };
}

/** Loads each fable once in a reading. */
function finder(): (id: Id) => Promise<Fable | null> {
  const known = new Map<Id, Promise<Fable | null>>();
  return (id) => {
    const found = known.get(id) ?? (FABLE_IDS.includes(id) ? loadFable(id) : Promise.resolve(null));
    known.set(id, found);
    return found;
  };
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
