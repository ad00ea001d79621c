import type { Counsellor, Verdict } from '../scenario';
import type { RunLog } from './log';

/** A run as kept: enough to go on at the same line, and to say what it was where it can no longer be replayed. */
export interface SavedRun {
  readonly id: string;
  readonly log: RunLog;
  /** Advances since the last choice (or the start). */
  readonly cursor: number;
  /** What was asked and guessed at the dilemma still open. */
  readonly pending: { readonly asked: readonly Counsellor[]; readonly predicted: string | null };
  /** Null until the ending is reached. */
  readonly verdict: Verdict | null;
  /** When it was saved, in milliseconds since 1970; given by the caller. */
  readonly savedAt: number;
}

/** The id a run is kept under: the latest of each fable, under its present rules. Runs of other rules stay beside it. */
export const runId = (log: RunLog): string => `${log.scenario}@${log.rulesHash}-${log.engine}`;

/** A kept run that can no longer be read. It stays where it is. */
export interface BrokenRun {
  readonly id: string;
  readonly reason: string;
}

/** Where runs are kept. Every call may reject; the callers say so to the player once and go on. */
export interface RunStore {
  /** Newest first. Unreadable ones come as BrokenRun and are kept. */
  list(): Promise<readonly (SavedRun | BrokenRun)[]>;
  load(id: string): Promise<SavedRun | null>;
  /** Keeps the run's previous save beside the new one until the next. */
  save(run: SavedRun): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Whether an entry of a store is a run that can no longer be read. */
export const isBroken = (run: SavedRun | BrokenRun): run is BrokenRun => 'reason' in run;
