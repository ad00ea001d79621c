import { EVERYWHERE } from './rendered/everywhere';
import { PLACES } from './rendered/places';
import { THEMES } from './rendered/themes';

/** Every file of sounds: its version, and where each sound is in it. */
export const SHEETS = { ...EVERYWHERE, ...PLACES, ...THEMES } as const;
