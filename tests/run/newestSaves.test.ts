import { expect, test } from 'vitest';
import { memoryStore, newestSaves, type RunStore, type SavedRun } from '../../src/run';
import { smallGame, wholeLog } from '../support/smallRuns';

const log = wholeLog(smallGame());
const at = (savedAt: number, id = 'run'): SavedRun => ({
  ...{ id, log, cursor: 2, verdict: null, savedAt },
  pending: { asked: [], predicted: null },
});

/** A store that takes its time: each save waits until `go` is called for it. */
function slow() {
  const memory = memoryStore();
  const written: string[] = [];
  const gates: { readonly open: () => void; readonly jam: (reason: Error) => void }[] = [];
  const store: RunStore = {
    ...memory,
    async save(run) {
      written.push(`${run.id} ${run.savedAt}`);
      await new Promise<void>((open, jam) => gates.push({ open, jam }));
      await memory.save(run);
    },
  };
  return { store: newestSaves(store), written, gates, memory };
}

const turnOfEvents = () => new Promise((resolve) => setTimeout(resolve));

test('of the saves that wait only the newest of each run is written', async () => {
  const { store, written, gates } = slow();
  const all = [store.save(at(1)), store.save(at(2)), store.save(at(3, 'other')), store.save(at(4)), store.save(at(5))];
  expect(written, 'the first at once').toEqual(['run 1']);
  for (let gate = 0; gate < 3; gate += 1) {
    gates[gate]?.open();
    await turnOfEvents();
  }
  await Promise.all(all);
  expect(written).toEqual(['run 1', 'run 5', 'other 3']);
  expect(await store.load('run')).toEqual(at(5));
});

test('what is listed waits for what was saved before', async () => {
  const { store, gates } = slow();
  void store.save(at(1));
  const listed = store.list();
  gates[0]?.open();
  expect(await listed).toEqual([at(1)]);
});

test('what waits when all is forgotten is never written', async () => {
  const { store, written, gates } = slow();
  void store.save(at(1));
  void store.save(at(2));
  const cleared = store.clear();
  gates[0]?.open();
  await cleared;
  expect(written).toEqual(['run 1']);
  expect(await store.list()).toEqual([]);
});

test('what waits when all is forgotten keeps nobody waiting', async () => {
  const { store, gates } = slow();
  void store.save(at(1));
  const second = store.save(at(2));
  void store.clear();
  await second;
  gates[0]?.open();
});

test('a save that is written is over, however many come after it', async () => {
  const { store, gates, written } = slow();
  const first = store.save(at(1));
  void store.save(at(2));
  gates[0]?.open();
  await first;
  await turnOfEvents();
  expect(written, 'the second is on its way').toEqual(['run 1', 'run 2']);
  expect(gates).toHaveLength(2);
});

test('a save that fails is told to whoever waits for it, and the next one is tried', async () => {
  const { store, gates, memory } = slow();
  const first = store.save(at(1));
  const second = store.save(at(2));
  gates[0]?.jam(new Error('full'));
  await expect(first).rejects.toThrow('full');
  gates[1]?.open();
  await second;
  expect(await memory.load('run')).toEqual(at(2));
});
