/** The room's door: pictures of a run, each with its figures. */
export { DriftMap } from './DriftMap';
export { MoveBar } from './MoveBar';
export { sayChange, sayLevel, sayPoints } from './numbers';
