import type { MapPoint } from './mapPoint';

/** One of two ways over the map: its name in the legend and the table, and its points from the start, at least one. */
export interface NamedWay {
  readonly name: string;
  readonly points: readonly MapPoint[];
}
