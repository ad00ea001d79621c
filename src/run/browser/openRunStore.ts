import { memoryStore } from '../memoryStore';
import { newestSaves } from '../newestSaves';
import { steadyStore } from '../steadyStore';
import type { RunStore } from '../store';
import { indexedDbStore } from './indexedDbStore';

/** Long enough for a slow or busy device: a store that is given up on keeps nothing for the rest of the visit. */
const PATIENCE_MS = 15_000;

const SLICES = 12;

/** Waits in slices: where the page itself was busy for seconds, the answer of the storage gets its turn before the last. */
function watch(milliseconds: number, late: (reason: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (slices: number): void => {
    if (slices === 0) late(new Error(`storage did not answer within ${milliseconds} ms`));
    else timer = setTimeout(() => wait(slices - 1), milliseconds / SLICES);
  };
  wait(SLICES);
  return () => clearTimeout(timer);
}

/** The player's runs on this device; in memory alone, after one report, where the device refuses. Never rejects. */
export function openRunStore(report: (reason: unknown) => void): RunStore {
  return steadyStore(indexedDbStore().then(newestSaves), memoryStore(), { limit: PATIENCE_MS, watch }, report);
}
