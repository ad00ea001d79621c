import { BETWEEN, BRIDGE, GAUGE, HALL } from '../place/banks/sites';
import { BANKS_CAST } from '../puppet/cast/banks';
import type { World } from '../world';

/** *Two Banks, One Bridge*. */
export const BANKS: World<'banks'> = {
  sites: { 'banks-bridge': BRIDGE, 'banks-hall': HALL, 'banks-between': BETWEEN, 'banks-gauge': GAUGE },
  cast: BANKS_CAST,
};
