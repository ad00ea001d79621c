import type { Chances, OwnWay } from '../../../../debrief';
import type { Scenario } from '../../../../scenario';

/** Asks the worker to try a way under seeds from `first` on. A new request ends the one before. */
export interface ChancesAsked {
  readonly id: number;
  readonly scenario: Scenario;
  readonly way: OwnWay;
  readonly first: number;
  readonly runs: number;
}

/** What has come of a request so far. */
export interface ChancesTold {
  readonly id: number;
  readonly chances: Chances;
}
