/** The room's door: a run, explained in numbers, ids and texts of the fable. */
export { decisionBehind } from './behind';
export type { Reason } from './causes';
export { type Chain, chainsOf, hasMoreToTell, type Link } from './chain/chain';
export { GROUNDS, type GroundKind } from './chain/ground';
export { historyOf, type PartHistory } from './chain/history';
export {
  type ClassPart,
  type ClassSummary,
  type ClassWay,
  FEWEST_TOGETHER,
  type SharedDecision,
  summarizeClass,
  type Together,
} from './classSummary';
export { CONCEPTS, type Concept, conceptsOf } from './concepts';
export {
  contrastOf,
  type Gap,
  type PartContrast,
  type Parting,
  type TurnPair,
} from './contrast';
export { type Course, type CourseLine, type CoursePoint, courseOf } from './course';
export { runAsCsv } from './csv';
export { type Debrief, makeDebrief, type PartDebrief } from './debrief';
export type { CounselGiven, DebriefDecision } from './decision';
export { type Deed, deedsOf } from './deeds';
export { type Explained, explain } from './explained';
export type { Foretold } from './foretold';
export { type Judged, judgedOf } from './need';
export { endsOf, type Outcome } from './outcome';
export type { PathPoint, PathSeason } from './path';
export {
  type Evidence,
  FEWEST_FOR_PROFILE,
  type Guessed,
  type Profile,
  profileOf,
  type Statement,
} from './profile/profile';
export type { Stretch } from './profile/stretches';
export { type ReasonKey, reasonKey } from './reasonKey';
export {
  type NamedPart,
  type TwinDifference,
  type TwinMoment,
  type TwinSide,
  type Twins,
  twinsOf,
} from './twins';
export { added, type Chances, chancesOf, type Endings, NO_CHANCES, SEEDS_TRIED } from './whatIf/chances';
export { type Change, type Detour, detourOf, GUIDES, type Guide } from './whatIf/detour';
export { HABITS, runByHabit } from './whatIf/habit';
export { howOften } from './whatIf/howOften';
export { goOtherwise, type Otherwise } from './whatIf/otherwise';
export { type OwnWay, ownWayOf } from './whatIf/ownWay';
export type { Move, ShownCause } from './why';
export { whyApart } from './whyApart';
