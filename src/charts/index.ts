/** The room's door: pictures of runs, each with its figures. */
export { ActsChart } from './ActsChart';
export { ClassMap } from './ClassMap';
export { CourseLines } from './CourseLines';
export { CourseTable } from './CourseTable';
export type { CoursePanel } from './coursePanel';
export { DriftMap } from './DriftMap';
export { MoveBar } from './MoveBar';
export type { MapPoint } from './mapPoint';
export type { MapSeason } from './mapSeason';
export type { MapWay } from './mapWay';
export { sayChange, sayLevel, sayPoints } from './numbers';
export { PathMap } from './PathMap';
export { PathPicture } from './PathPicture';
export { ShareBars } from './ShareBars';
export { TwoWaysMap } from './TwoWaysMap';
