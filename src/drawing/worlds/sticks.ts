import { CREST } from '../place/sticks/sites';
import { STICKS_CAST } from '../puppet/cast/sticks';
import type { World } from '../world';

/** *Nine Hundred Sticks*. */
export const STICKS: World<'sticks'> = {
  sites: { 'sticks-crest': CREST },
  cast: STICKS_CAST,
};
