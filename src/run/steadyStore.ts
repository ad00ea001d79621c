import type { RunStore } from './store';

/** A call that has not come back by then (milliseconds) counts as refused. */
export interface Patience {
  readonly limit: number;
  /** Rejects after that many milliseconds. */
  readonly timeout: (milliseconds: number) => Promise<never>;
}

/**
 * A store that never fails: each call goes to the disk, and where that refuses or hangs, to memory from then on. `report` is
 * told once, with the reason.
 */
export function steadyStore(
  disk: Promise<RunStore>,
  memory: RunStore,
  patience: Patience,
  report: (reason: unknown) => void,
): RunStore {
  let lost = false;
  // A refusal is met at the first call; until then nobody waits for it, and it must not count as unhandled.
  disk.catch(() => {});
  const attempt = async <T>(call: (store: RunStore) => Promise<T>): Promise<T> => {
    if (!lost) {
      try {
        return await Promise.race([disk.then(call), patience.timeout(patience.limit)]);
      } catch (reason) {
        if (!lost) report(reason);
        lost = true;
      }
    }
    return call(memory);
  };
  return {
    list: () => attempt((store) => store.list()),
    load: (id) => attempt((store) => store.load(id)),
    save: async (run) => {
      await memory.save(run);
      if (!lost) await attempt((store) => (store === memory ? Promise.resolve() : store.save(run)));
    },
    remove: (id) => attempt((store) => store.remove(id)),
    clear: () => attempt((store) => store.clear()),
  };
}
