/** The room's door: pictures of runs, each with its figures. */
export { ClassMap } from './ClassMap';
export { CourseLines, type CoursePanel } from './CourseLines';
export { CourseTable } from './CourseTable';
export { DriftMap } from './DriftMap';
export { MoveBar } from './MoveBar';
export type { MapPoint } from './mapPoint';
export type { MapSeason } from './mapSeason';
export type { MapWay } from './mapWay';
export { sayChange, sayLevel, sayPoints } from './numbers';
export { ShareBars } from './ShareBars';
export { TwoWaysMap } from './TwoWaysMap';
export { PathMap } from './PathMap';
