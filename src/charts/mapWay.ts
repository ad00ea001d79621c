import type { Verdict } from '../scenario';
import type { MapPoint } from './mapPoint';

/** One way over the map that one or more runs have gone. */
export interface MapWay {
  readonly verdict: Verdict;
  readonly runs: number;
  /** The runs in words, for the table: "1, 4 and 9". */
  readonly named: string;
  /** From the start to the end; at least one. */
  readonly points: readonly MapPoint[];
}
