import { narrowOf, type View } from '../../view';

type Seen = Pick<View, 'frame'>;

/** From here the Sill climbs. */
const FOOT = 560;

/** How steep its slope is: on a phone so much that one sees its steps over the heads before it. */
export const steepness = (view: Seen): number => 1 + 0.76 * narrowOf(view);

/** A height on the slope. */
export const climbing = (view: Seen, y: number): number => FOOT - (FOOT - y) * steepness(view);
