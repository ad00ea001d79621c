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
    const apart = slips(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/** How many slips of the finger lie between two words: letters put in, left out, mistaken, or two that changed places. */
const slips = (word: string, known: string): number => (areSwapped(word, known) ? 1 : distance(word, known));

/** Whether nothing but two neighbours have changed places. */
function areSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return swapped === known && word !== known;
}
