/**
 * What can be known of a fable's states without playing it, by ranges. `rangesOf` once, then ask: its `judged` conditions,
 * `outlookOf` for any other, `impossibleIn` for what can never come.
 */
export type { Role } from './asked';
export { endingSpot, openingSpot, reactionSpot, sceneSpot } from './asked';
export type { Facts } from './facts';
export { type Impossible, impossibleIn, type Proof } from './impossible';
export type { Interval } from './interval';
export { type Outlook, outlookOf, type Reason, type Spot } from './outlook';
export { type Judged, type Ranges, rangesOf } from './ranges';
