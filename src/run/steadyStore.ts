import type { RunStore } from './store';

/** A call that has not come back by then (milliseconds) counts as refused. */
export interface Patience {
  readonly limit: number;
  /** Calls `late` with a reason after that many milliseconds, unless what it returns is called before. */
  readonly watch: (milliseconds: number, late: (reason: unknown) => void) => () => void;
}

/** What comes of a call, or a refusal once patience is at an end. Nothing is left to watch after either. */
async function inTime<T>(call: Promise<T>, { limit, watch }: Patience): Promise<T> {
  let stop = () => {};
  const late = new Promise<never>((_, refuse) => {
    stop = watch(limit, refuse);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    stop();
  }
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
        return await inTime(disk.then(call), patience);
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
