/** The room's door: pictures of a run, each with its figures. */
export { DriftMap, type MapPlace, type MapPoint } from './DriftMap';
export { MoveBar } from './MoveBar';
export { sayChange, sayLevel, sayPoints } from './numbers';
