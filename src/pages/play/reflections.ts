import type { Id } from '../../scenario';
import type { Shelf } from '../../widgets';

/** What a player wrote about the latest run of each fable. It is on this device alone: no log, link or code holds it. */
export interface Reflections {
  /** What was written about a run, which is named by its code; null where nothing was. */
  read(fable: Id, run: string): string | null;
  /** Keeps it in place of what was written about the fable's run before. False where the device keeps nothing. */
  keep(fable: Id, run: string, words: string): boolean;
  clear(): void;
}

const KEY = 'hand-in-glove.reflections';
/** As long as a page: whatever is longer is cut. */
export const LONGEST_REFLECTION = 4000;

interface Written {
  readonly run: string;
  readonly words: string;
}

/** Reflections on the browser's shelf; where it refuses, in memory until the page is left. */
export function openReflections(shelf: Shelf | null): Reflections {
  const written = readShelf(shelf);
  const write = (): boolean => writeShelf(shelf, written);
  return {
    read(fable, run) {
      const found = written.get(fable);
      return found?.run === run ? found.words : null;
    },
    keep(fable, run, words) {
      written.set(fable, { run, words: words.slice(0, LONGEST_REFLECTION) });
      return write();
    },
    clear() {
      const had = written.size > 0;
      written.clear();
      if (had) write();
    },
  };
}

function readShelf(shelf: Shelf | null): Map<Id, Written> {
  try {
    const found: unknown = JSON.parse(shelf?.getItem(KEY) ?? '{}');
    if (typeof found !== 'object' || found === null) return new Map();
    return new Map(Object.entries(found).filter((entry): entry is [Id, Written] => isWritten(entry[1])));
  } catch {
    return new Map();
  }
}

function isWritten(value: unknown): value is Written {
  const { run, words } = (value ?? {}) as { readonly run?: unknown; readonly words?: unknown };
  return typeof run === 'string' && typeof words === 'string';
}

function writeShelf(shelf: Shelf | null, written: ReadonlyMap<Id, Written>): boolean {
  try {
    shelf?.setItem(KEY, JSON.stringify(Object.fromEntries(written)));
    return shelf !== null;
  } catch {
    return false;
  }
}
