import { memoryStore } from '../memoryStore';
import { steadyStore } from '../steadyStore';
import type { RunStore } from '../store';
import { indexedDbStore } from './indexedDbStore';

const PATIENCE_MS = 3000;

const timeout = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`storage did not answer within ${milliseconds} ms`)), milliseconds);
  });

/** The player's runs on this device; in memory alone, after one report, where the device refuses. Never rejects. */
export function openRunStore(report: (reason: unknown) => void): RunStore {
  return steadyStore(indexedDbStore(), memoryStore(), { limit: PATIENCE_MS, timeout }, report);
}
