/** The quarter of the map that a community is in. */
export type MapPlace = 'alive' | 'bureaucratic' | 'chaotic' | 'rundown';

/** Where a community stood after so many decisions (0: at the start), in points beyond the need. */
export interface MapPoint {
  readonly decision: number;
  readonly x: number;
  readonly y: number;
  /** Points, -100 (bureaucracy) to +100 (chaos). */
  readonly tilt: number;
  readonly place: MapPlace;
}
