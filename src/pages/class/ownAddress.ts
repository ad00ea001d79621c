import { isLanguage, type LanguageCode, SOURCE_LANGUAGE } from '../../i18n';
import type { Id } from '../../scenario';
import { type Assignment, askedIn, metersOfWord, seedOf, wordOfMeters } from '../assignment';

/** The language that this page's own address asks for. */
export function languageAsked(query: string): LanguageCode | null {
  const code = askedIn(query).get('lang');
  return isLanguage(code) ? code : null;
}

/** The assignment that this page's own address remembers; null where there is none, or none that makes sense. */
export function assignmentIn(query: string, fables: readonly Id[]): Assignment | null {
  const asked = askedIn(query);
  const fable = fables.find((id) => id === asked.get('fable'));
  const seed = asked.get('seed');
  const language = asked.get('for');
  if (fable === undefined || (seed !== null && seedOf(seed) === null)) return null;
  return {
    fable,
    seed: seed === null ? null : seedOf(seed),
    language: isLanguage(language) ? language : SOURCE_LANGUAGE,
    meters: metersOfWord(asked.get('meters') ?? '') ?? false,
  };
}

/** The query by which this page remembers an assignment, in its own language still. */
export function rememberedAs({ fable, seed, language, meters }: Assignment, query: string): string {
  const own = languageAsked(query);
  const asked = new URLSearchParams({ fable, for: language, meters: wordOfMeters(meters) });
  if (seed !== null) asked.set('seed', String(seed));
  if (own !== null) asked.set('lang', own);
  return `?${asked}`;
}
