import type { Chances, OwnWay } from '../../../../debrief';
import type { Scenario } from '../../../../scenario';

/** Asks the worker to try a way under seeds from `first` on. A worker is asked once. */
export interface ChancesAsked {
  readonly scenario: Scenario;
  readonly way: OwnWay;
  readonly first: number;
  readonly runs: number;
}

/** Told what has come of a request so far, again and again. */
export type Tell = (chances: Chances) => void;
