import { distance } from 'fastest-levenshtein';

/** Longer words are no slips of the finger, and comparing them would cost time. */
const LONGEST = 64;

const closeness = (word: string): number => Math.max(1, Math.floor(word.length * 0.4));

/** The known word that a writer probably meant, or null when none is close. Case does not count; ties go to the first. */
export function nearestOf(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let least = closeness(word) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const apart = distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}
