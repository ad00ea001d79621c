import type { Place } from '../view';
import { LANDING, RIVER } from './alder/sites';
import type { Site } from './site';

/** Every place, by the name that fables call it. */
const SITES: Record<Place, Site> = {
  'alder-landing': LANDING,
  'alder-river': RIVER,
};

/** What a place has of its own. */
export const siteOf = (place: Place): Site => SITES[place];
