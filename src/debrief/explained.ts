import type { Game } from '../engine';
import { type Replay, type RunLog, replay } from '../run';
import { type Debrief, makeDebrief } from './debrief';

/** A run, played again, with its debrief. */
export interface Explained {
  readonly debrief: Debrief;
  readonly replayed: Replay;
}

/** Plays a run again and explains it. Throws RunError where the log does not fit the game. */
export function explain(game: Game, log: RunLog): Explained {
  const replayed = replay(game, log);
  return { replayed, debrief: makeDebrief(game, replayed) };
}
