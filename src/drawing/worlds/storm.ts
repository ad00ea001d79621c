import { KETTLE, SPOON } from '../place/storm/sites';
import { STORM_CAST } from '../puppet/cast/storm';
import type { World } from '../world';

/** *Same Storm, Twice*. */
export const STORM: World<'storm'> = {
  sites: { 'storm-kettle': KETTLE, 'storm-spoon': SPOON },
  cast: STORM_CAST,
};
