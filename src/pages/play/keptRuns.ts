import { newLog, runId, type SavedRun } from '../../run';
import type { Cover } from '../covers';
import type { Fable } from '../fables';

/** Kept runs by their ids, newest first. */
export type KeptRuns = ReadonlyMap<string, SavedRun>;

export const NO_RUNS: KeptRuns = new Map();

/** The latest run of a fable that is only known by its cover so far: one of the same version. */
export const runOfCover = ({ id, version }: Cover, runs: KeptRuns): SavedRun | undefined =>
  [...runs.values()].find(({ log }) => log.scenario === id && log.version === version);

/** The latest run of a fable as it is now. A fable from a file has none. */
export const presentRun = (fable: Fable, runs: KeptRuns): SavedRun | undefined =>
  fable.ours ? runs.get(runId(newLog(fable.game, 0))) : undefined;

/** The latest run of a fable, where it is one for the class: under the class's seed, if there is one. */
export function runForClass(run: SavedRun | undefined, seed: number | null): SavedRun | undefined {
  return seed === null || run?.log.seed === seed ? run : undefined;
}

/** The latest run of a fable as it was before: kept, but it cannot go on. */
export function pastRun(fable: Fable, runs: KeptRuns): SavedRun | undefined {
  const present = runId(newLog(fable.game, 0));
  const isPast = ({ id, log }: SavedRun) => log.scenario === fable.game.scenario.id && id !== present;
  return fable.ours ? [...runs.values()].find(isPast) : undefined;
}
