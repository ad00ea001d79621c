import { ALDER_CAST } from './cast/alder';
import { BANKS_CAST } from './cast/banks';
import { SKY_CAST } from './cast/sky';
import { STICKS_CAST } from './cast/sticks';
import { STORM_CAST } from './cast/storm';

/**
 * Everybody who has a name, each told apart by build, clothing and what they carry: a file of `cast/` for each fable.
 * All at once is for tools and tests; the game fetches each with its world.
 */
export const CAST = { ...ALDER_CAST, ...STICKS_CAST, ...SKY_CAST, ...BANKS_CAST, ...STORM_CAST };

export type CastName = keyof typeof CAST;
