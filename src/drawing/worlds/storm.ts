import { STORM_CAST } from '../puppet/cast/storm';
import type { World } from '../world';

/** *Same Storm, Twice*. */
export const STORM: World<'storm'> = {
  sites: {},
  cast: STORM_CAST,
};
