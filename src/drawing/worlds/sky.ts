import { ARCHES, BEAM, LEDGES } from '../place/sky/sites';
import { SKY_CAST } from '../puppet/cast/sky';
import type { World } from '../world';

/** *Room in the Sky*. */
export const SKY: World<'sky'> = {
  sites: { 'sky-beam': BEAM, 'sky-arches': ARCHES, 'sky-ledges': LEDGES },
  cast: SKY_CAST,
};
