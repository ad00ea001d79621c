import { BANKS_CAST } from '../puppet/cast/banks';
import type { World } from '../world';

/** *Two Banks, One Bridge*. */
export const BANKS: World<'banks'> = {
  sites: {},
  cast: BANKS_CAST,
};
