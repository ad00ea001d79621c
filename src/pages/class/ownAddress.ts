import { isLanguage, type LanguageCode } from '../../i18n';
import type { Id } from '../../scenario';
import { type Assignment, askedIn, metersOfWord, seedOf, wordOfMeters } from '../assignment';

/** What this page's own address says. */
export interface OwnAddress {
  /** As much of an assignment as can be read. */
  readonly kept: Partial<Assignment>;
  /** Whether its fable and its seed are known, so that results can be held against it. */
  readonly whole: boolean;
  /** What could not be read. */
  readonly complaints: readonly OwnComplaint[];
}

/** A part of the address that could not be read, and what it says. */
export interface OwnComplaint {
  /** `no-fable`: an assignment that names none. */
  readonly about: 'fable' | 'no-fable' | 'seed' | 'for' | 'meters' | 'lang';
  readonly value: string;
}

/** The parts of an address that an assignment is made of. */
const PARTS = ['fable', 'seed', 'for', 'meters'] as const;
/** Letters of what could not be read that are shown. */
const SHOWN = 40;

/** The language that this page's own address asks for. */
export function languageAsked(query: string): LanguageCode | null {
  return languageOf(askedIn(query).get('lang') ?? '');
}

const languageOf = (code: string): LanguageCode | null => (isLanguage(code) ? code : null);

/** The assignment that this page's own address remembers. Never throws: what makes no sense is left out and told. */
export function readOwnAddress(query: string, fables: readonly Id[]): OwnAddress {
  const asked = askedIn(query);
  const complaints: OwnComplaint[] = [];
  const read = <T>(about: Exclude<OwnComplaint['about'], 'no-fable'>, meaning: (value: string) => T | null) => {
    const value = asked.get(about) ?? '';
    const meant = value === '' ? null : meaning(value);
    if (value !== '' && meant === null) complaints.push({ about, value: value.slice(0, SHOWN) });
    return meant;
  };
  const named = (asked.get('fable') ?? '') !== '';
  if (!named && PARTS.some((part) => asked.has(part))) complaints.push({ about: 'no-fable', value: '' });
  const fable = read('fable', (value) => fables.find((id) => id === value) ?? null);
  const seed = read('seed', seedOf);
  const language = read('for', languageOf);
  const meters = read('meters', metersOfWord);
  read('lang', languageOf);
  const ownSeeds = named && !asked.has('seed');
  const kept = {
    ...(fable !== null && { fable }),
    ...((seed !== null || ownSeeds) && { seed }),
    ...(language !== null && { language }),
    ...(meters !== null && { meters }),
  };
  return { kept, whole: kept.fable !== undefined && kept.seed !== undefined, complaints };
}

/** The query by which this page remembers an assignment, in its own language still. */
export function rememberedAs({ fable, seed, language, meters }: Assignment, query: string): string {
  const own = languageAsked(query);
  const asked = new URLSearchParams({ fable, for: language, meters: wordOfMeters(meters) });
  if (seed !== null) asked.set('seed', String(seed));
  if (own !== null) asked.set('lang', own);
  return `?${asked}`;
}
