import type { LanguageCode } from '../i18n';
import type { Id } from '../scenario';

/** What an instructor asks of a class: all of it stands in a link, and nowhere else. */
export interface Assignment {
  readonly fable: Id;
  /** The same for everybody; null where each draws their own. */
  readonly seed: number | null;
  readonly language: LanguageCode;
  /** Whether meters are shown during play. */
  readonly meters: boolean;
}

const MOST_SEED = 0xffffffff;

/** The link that opens an assignment. `page`: the address of the play page, without a query. */
export function assignmentLink(page: string, { fable, seed, language, meters }: Assignment): string {
  const query = new URLSearchParams({ fable, lang: language, meters: wordOfMeters(meters), class: '1' });
  if (seed !== null) query.set('seed', String(seed));
  return `${page}?${query}`;
}

/**
 * What the query of an address asks for. Also where the address has been through a page that wrote each `&` as `&amp;`:
 * a class would lose its seed that way, and nobody would notice.
 */
export const askedIn = (query: string): URLSearchParams => new URLSearchParams(query.replaceAll('&amp;', '&'));

/** A seed as it is written: a whole number from 0 to 4294967295; null for anything else. */
export function seedOf(written: string): number | null {
  const seed = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  return seed <= MOST_SEED ? seed : null;
}

/** Whether meters are shown, as an address says it; null where it says something else. */
export function metersOfWord(word: string): boolean | null {
  if (word === 'shown') return true;
  return word === 'hidden' ? false : null;
}

/** Whether meters are shown, as an address says it: the other way about, `metersOfWord`. */
export const wordOfMeters = (shown: boolean): string => (shown ? 'shown' : 'hidden');
