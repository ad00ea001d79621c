import { ALDER_CAST } from './cast/alder';

/** Everybody who has a name, each told apart by build, clothing and what they carry; a file of `cast/` for each fable. */
export const CAST = { ...ALDER_CAST };

export type CastName = keyof typeof CAST;
