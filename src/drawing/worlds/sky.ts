import { SKY_CAST } from '../puppet/cast/sky';
import type { World } from '../world';

/** *Room in the Sky*. */
export const SKY: World<'sky'> = {
  sites: {},
  cast: SKY_CAST,
};
