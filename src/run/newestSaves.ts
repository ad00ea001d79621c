import type { RunStore, SavedRun } from './store';

/**
 * A store that writes one save at a time, and of those that wait only the newest of each run: whoever reads fast on a slow
 * device would otherwise leave a queue behind, and lose it by leaving the page. What is read is never older than what was
 * saved before.
 */
export function newestSaves(store: RunStore): RunStore {
  const waiting = new Map<string, SavedRun>();
  let writing: Promise<void> | null = null;
  const writeAll = async (): Promise<void> => {
    try {
      // What is put in on the way is met, too: at the end.
      for (const [id, run] of waiting) {
        waiting.delete(id);
        await store.save(run);
      }
    } finally {
      writing = null;
    }
  };
  const write = (): Promise<void> => {
    writing ??= writeAll();
    return writing;
  };
  return {
    save(run) {
      waiting.set(run.id, run);
      return write();
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
      waiting.delete(id);
      await writing;
      await store.remove(id);
    },
    async clear() {
      waiting.clear();
      await writing;
      await store.clear();
    },
  };
}
