import { BRIDGE } from '../place/banks/sites';
import { BANKS_CAST } from '../puppet/cast/banks';
import type { World } from '../world';

/** *Two Banks, One Bridge*. */
export const BANKS: World<'banks'> = {
  sites: { 'banks-bridge': BRIDGE },
  cast: BANKS_CAST,
};
