import { ARCHES, BEAM, LEDGES, WHEEL_POST } from '../place/sky/sites';
import { SKY_CAST } from '../puppet/cast/sky';
import type { World } from '../world';

/** *Room in the Sky*. */
export const SKY: World<'sky'> = {
  sites: { 'sky-beam': BEAM, 'sky-arches': ARCHES, 'sky-ledges': LEDGES, 'sky-wheel-post': WHEEL_POST },
  cast: SKY_CAST,
};
