import type { MapPoint } from '../../charts';
import type { PathPoint } from '../../debrief';

/** The points of a path as the map takes them. */
export const mapPointsOf = (path: readonly PathPoint[]): MapPoint[] =>
  path.map(({ quadrant, ...point }) => ({ ...point, place: quadrant }));
