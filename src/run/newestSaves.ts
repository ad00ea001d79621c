import type { RunStore, SavedRun } from './store';

/** The newest save of a run that waits, and whoever waits for it. */
interface Waiting {
  run: SavedRun;
  readonly written: Promise<void>;
  readonly settle: (refusal?: { readonly reason: unknown }) => void;
}

function waitingFor(run: SavedRun): Waiting {
  let settle: Waiting['settle'] = () => {};
  const written = new Promise<void>((resolve, reject) => {
    settle = (refusal) => (refusal === undefined ? resolve() : reject(refusal.reason));
  });
  return { run, written, settle };
}

/**
 * A store that writes one save at a time, and of those that wait only the newest of each run: whoever reads fast on a slow
 * device would otherwise leave a queue behind, and lose it by leaving the page. What is read is never older than what was
 * saved before.
 */
export function newestSaves(store: RunStore): RunStore {
  const waiting = new Map<string, Waiting>();
  let writing: Promise<void> | null = null;
  const writeOne = ({ run, settle }: Waiting): Promise<void> =>
    store.save(run).then(
      () => settle(),
      (reason: unknown) => settle({ reason }),
    );
  const writeAll = async (): Promise<void> => {
    // What is put in on the way is met, too: at the end.
    for (const [id, one] of waiting) {
      waiting.delete(id);
      await writeOne(one);
    }
    writing = null;
  };
  const forget = (id: string): void => {
    waiting.get(id)?.settle();
    waiting.delete(id);
  };
  return {
    // It is over when this save is written, or a newer one in its place, whatever else is still to be written then.
    save(run) {
      const one = waiting.get(run.id) ?? waitingFor(run);
      one.run = run;
      waiting.set(run.id, one);
      writing ??= writeAll();
      return one.written;
    },
    async list() {
      await writing;
      return store.list();
    },
    async load(id) {
      await writing;
      return store.load(id);
    },
    async remove(id) {
      forget(id);
      await writing;
      await store.remove(id);
    },
    async clear() {
      for (const id of waiting.keys()) forget(id);
      await writing;
      await store.clear();
    },
  };
}
