import { between } from '../../number';
import { narrowOf, type View } from '../../view';

/** From here the Sill climbs. */
const FOOT = 560;

/** A height on the Sill's slope: on a phone the slope is so steep that one sees its steps over the heads before it. */
export const climbing = (view: Pick<View, 'frame'>, y: number): number =>
  y < FOOT ? FOOT - (FOOT - y) * between(1, 1.76, narrowOf(view)) : y;
