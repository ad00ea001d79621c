import type { Explained } from '../../../debrief';
import type { Game } from '../../../engine';
import type { RunLog } from '../../../run';

/** A run with all that its debrief is made from. */
export interface ExplainedRun extends Explained {
  readonly game: Game;
  readonly log: RunLog;
}
