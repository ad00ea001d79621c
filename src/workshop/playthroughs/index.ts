/** Golden playthroughs: runs an author has read and found right, and what has become of them. */
export { differenceOf, differenceWords, recorded } from './checking';
export { type FoundRun, findRun, mostTries } from './finding';
export { type Playthrough, playthroughText, readPlaythrough } from './playthrough';
export type { Difference } from './replaying';
