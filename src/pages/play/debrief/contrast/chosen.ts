import type { RunLog } from '../../../../run';

/** A run that was chosen to be compared, and what it is called. */
export interface Chosen {
  readonly name: string;
  readonly log: RunLog;
}
