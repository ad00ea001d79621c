/**
 * The room's light door: what may be known of a drawing without the code that draws it, which is left to a worker.
 * `job` plans drawings, `canvas/sheet` paints them, `svg` writes them.
 */
export type { CrowdKind } from './crowd/kinds';
export { crowdRows, type Folk } from './crowd/rows';
export type { Box, Item, Point } from './display';
export type { Job, Light } from './job';
export { DEPTHS, type Depth, PARALLAX } from './place/depths';
export type { Mood, Pose, Species } from './puppet/words';
export { castSize, looksIn, type Spot, spotAt } from './spots';
export { heldAt, holdingOf, isHandy } from './thing/holds';
export type { Prop } from './thing/props';
export type { Condition, Hour, Place, View, Weather } from './view';
