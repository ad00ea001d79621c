import { EIGHTHS } from './rendered/eighths';

/** A stretch of the Long Water with music of its own, named as its places begin: `sticks-crest` lies in `sticks`. */
export type Land = keyof typeof EIGHTHS;

/** Where a place is that lies in no land we know. */
const ELSEWHERE: Land = 'alder';

/** The land that a place lies in; the ferry's where its name tells of none. */
export function landOf(place: string): Land {
  const [first = ''] = place.split('-', 1);
  return Object.hasOwn(EIGHTHS, first) ? (first as Land) : ELSEWHERE;
}
