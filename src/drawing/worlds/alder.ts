import { LANDING, RIVER } from '../place/alder/sites';
import { ALDER_CAST } from '../puppet/cast/alder';
import type { World } from '../world';

/** *The Ferry at Alder Bend*. */
export const ALDER: World<'alder'> = {
  sites: { 'alder-landing': LANDING, 'alder-river': RIVER },
  cast: ALDER_CAST,
};
