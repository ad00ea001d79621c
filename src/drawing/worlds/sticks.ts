import { CREST } from '../place/sticks/sites';
import type { World } from '../world';

/** *Nine Hundred Sticks*. */
export const STICKS: World<'sticks'> = {
  sites: { 'sticks-crest': CREST },
  cast: {},
};
