import { newestFirst, nextRecord, type RunRecord, readRecord } from './records';
import { isBroken, type RunStore } from './store';

/** Keeps runs for as long as the page lives: where there is no storage, and in tests. */
export function memoryStore(): RunStore {
  const records = new Map<string, RunRecord>();
  return {
    list: async () => newestFirst([...records.values()].map(readRecord)),
    async load(id) {
      const record = records.get(id);
      const run = record === undefined ? null : readRecord(record);
      return run === null || isBroken(run) ? null : run;
    },
    async save(run) {
      records.set(run.id, nextRecord(records.get(run.id), run));
    },
    async remove(id) {
      records.delete(id);
    },
    clear: async () => records.clear(),
  };
}
