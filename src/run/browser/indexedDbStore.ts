import { type DBSchema, openDB } from 'idb';
import { newestFirst, nextRecord, type RunRecord, readRecord } from '../records';
import { isBroken, type RunStore } from '../store';

interface RunsDb extends DBSchema {
  runs: { key: string; value: RunRecord };
}

const NAME = 'hand-in-glove';
const VERSION = 1;

/** Runs in the browser's IndexedDB. Rejects where the browser refuses it. */
export async function indexedDbStore(): Promise<RunStore> {
  const db = await openDB<RunsDb>(NAME, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('runs', { keyPath: 'id' });
    },
  });
  return {
    list: async () => newestFirst((await db.getAll('runs')).map(readRecord)),
    async load(id) {
      const record = await db.get('runs', id);
      const run = record === undefined ? null : readRecord(record);
      return run === null || isBroken(run) ? null : run;
    },
    async save(run) {
      const change = db.transaction('runs', 'readwrite');
      const record = await change.store.get(run.id);
      await change.store.put(nextRecord(record, run));
      await change.done;
    },
    remove: (id) => db.delete('runs', id),
    clear: () => db.clear('runs'),
  };
}
