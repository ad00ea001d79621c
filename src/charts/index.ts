/** The room's door: pictures of runs, each with its figures. */
export { ClassMap } from './ClassMap';
export { DriftMap } from './DriftMap';
export { MoveBar } from './MoveBar';
export type { MapWay } from './mapWay';
export { sayChange, sayLevel, sayPoints } from './numbers';
export { ShareBars } from './ShareBars';
export { TwoWaysMap } from './TwoWaysMap';
