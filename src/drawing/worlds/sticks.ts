import { CREST, DOORS, SILL, TAG_HOUSE } from '../place/sticks/sites';
import { STICKS_CAST } from '../puppet/cast/sticks';
import type { World } from '../world';

/** *Nine Hundred Sticks*. */
export const STICKS: World<'sticks'> = {
  sites: { 'sticks-crest': CREST, 'sticks-tag-house': TAG_HOUSE, 'sticks-doors': DOORS, 'sticks-sill': SILL },
  cast: STICKS_CAST,
};
