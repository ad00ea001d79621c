import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { isBroken, memoryStore, newestSaves, type RunStore, type SavedRun, steadyStore } from '../../src/run';
import { indexedDbStore } from '../../src/run/browser/indexedDbStore';
import { nextRecord, readRecord } from '../../src/run/records';
import { smallGame, wholeLog } from '../support/smallRuns';

const log = wholeLog(smallGame());
const pending = { asked: [], predicted: null };
const saved = (id: string, savedAt: number): SavedRun => ({ id, log, cursor: 2, pending, verdict: null, savedAt });

async function emptied(store: RunStore): Promise<RunStore> {
  await store.clear();
  return store;
}

describe.each([
  ['in memory', async () => memoryStore()],
  ['in IndexedDB', async () => emptied(await indexedDbStore())],
  ['one at a time', async () => newestSaves(memoryStore())],
])('runs %s', (_, open) => {
  test('are kept, listed newest first, and forgotten', async () => {
    const store = await open();
    await store.save(saved('old', 1));
    await store.save(saved('new', 2));
    expect((await store.list()).map((run) => run.id)).toEqual(['new', 'old']);
    expect(await store.load('old')).toEqual(saved('old', 1));
    await store.remove('old');
    expect(await store.load('old')).toBeNull();
    await store.clear();
    expect(await store.list()).toEqual([]);
  });

  test('that are damaged fall back to the save before', async () => {
    const store = await open();
    await store.save(saved('run', 1));
    await store.save({ ...saved('run', 2), log: { ...log, seed: -5 } });
    expect(await store.load('run')).toEqual(saved('run', 1));
  });

  test('that are damaged twice are listed with the reason and stay', async () => {
    const store = await open();
    const broken = { ...saved('run', 1), log: { ...log, seed: -5 } };
    await store.save(broken);
    await store.save(broken);
    const [run] = await store.list();
    expect(run !== undefined && isBroken(run) && run.reason).toMatch(/seed/);
    expect(await store.list()).toHaveLength(1);
  });
});

test('a save that cannot be read is kept beside the saves that come after it', () => {
  const damaged = { ...saved('run', 1), log: { ...log, seed: -5 } };
  let record = nextRecord(nextRecord(undefined, damaged), damaged);
  for (let time = 2; time < 6; time += 1) record = nextRecord(record, saved('run', time));
  expect(record.unread).toEqual(damaged);
  expect(readRecord(record)).toEqual(saved('run', 5));
});

const never = () => new Promise<never>(() => {});
const watch = (milliseconds: number, late: (reason: unknown) => void) => {
  const timer = setTimeout(() => late(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  return () => clearTimeout(timer);
};

describe('a store whose disk fails', () => {
  const failing = (): RunStore => {
    const refuse = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    return { list: refuse, load: refuse, save: refuse, remove: refuse, clear: refuse };
  };

  test.each([
    ['refuses to open', () => Promise.reject(new Error('no storage here'))],
    ['is full', async () => failing()],
    ['never answers', () => never()],
  ])('%s: goes on in memory and says so once', async (_, disk) => {
    const report = vi.fn();
    const store = steadyStore(disk(), memoryStore(), { limit: 20, watch }, report);
    await store.save(saved('run', 1));
    await store.save(saved('run', 2));
    expect((await store.load('run'))?.savedAt).toBe(2);
    expect(await store.list()).toHaveLength(1);
    expect(report).toHaveBeenCalledTimes(1);
  });

  test('at the n-th call, for every n, keeps the last save that went through', async () => {
    for (let calls = 0; calls < 6; calls += 1) {
      const disk = memoryStore();
      let left = calls;
      const tired: RunStore = {
        ...disk,
        save: async (run) => {
          left -= 1;
          if (left < 0) throw new Error('full');
          await disk.save(run);
        },
      };
      const store = steadyStore(Promise.resolve(tired), memoryStore(), { limit: 50, watch }, () => {});
      for (let save = 1; save <= 6; save += 1) await store.save(saved('run', save));
      expect((await store.load('run'))?.savedAt).toBe(6);
      expect((await disk.load('run'))?.savedAt).toBe(calls === 0 ? undefined : calls);
    }
  });

  test.each([
    ['answers', memoryStore()],
    ['refuses', failing()],
  ])('leaves nobody watching once the disk %s', async (_, disk) => {
    const [begun, ended] = [vi.fn(), vi.fn()];
    const counted = () => {
      begun();
      return ended;
    };
    const store = steadyStore(Promise.resolve(disk), memoryStore(), { limit: 50, watch: counted }, () => {});
    await store.save(saved('run', 1));
    await store.load('run');
    expect(begun).toHaveBeenCalled();
    expect(ended).toHaveBeenCalledTimes(begun.mock.calls.length);
  });
});
