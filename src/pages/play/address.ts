import type { Pace } from '../../director/ports';
import { isLanguage, type LanguageCode } from '../../i18n';
import { codesIn } from '../../run';
import { askedIn, metersOfWord, seedOf } from '../assignment';

/** What the page's address asks for. Null means: not said. */
export interface Address {
  readonly fable: string | null;
  readonly seed: number | null;
  readonly language: LanguageCode | null;
  readonly pace: Pace;
  readonly textOnly: boolean;
  /** The code of a run whose debrief is to be opened. */
  readonly run: string | null;
  /** Whether meters are shown during play. */
  readonly meters: boolean | null;
  /** Whether the fable is played for a class. */
  readonly forClass: boolean;
  /** What made no sense and was left out. */
  readonly complaints: readonly Complaint[];
}

/** A parameter that made no sense, and what it said. */
export interface Complaint {
  /** `fable`: a link for a class that names none. */
  readonly about: 'seed' | 'lang' | 'speed' | 'text' | 'meters' | 'class' | 'fable';
  readonly value: string;
}

const PACES: readonly Pace[] = ['normal', 'fast', 'instant'];
const SHOWN = 40;

/** Reads the query of an address (`?fable=…&seed=…`). Never throws: what makes no sense is left out and told. */
export function readAddress(query: string): Address {
  const asked = askedIn(query);
  const complaints: Complaint[] = [];
  const read = <T>(about: Complaint['about'], meaning: (value: string) => T | null): T | null => {
    const value = asked.get(about);
    const meant = value === null ? null : meaning(value);
    if (value !== null && meant === null) complaints.push({ about, value: value.slice(0, SHOWN) });
    return meant;
  };
  const forClass = read('class', yesOrNo) ?? false;
  if (forClass && !asked.has('fable')) complaints.push({ about: 'fable', value: '' });
  return {
    fable: asked.get('fable'),
    seed: read('seed', seedOf),
    language: read('lang', (value) => (isLanguage(value) ? value : null)),
    pace: read('speed', (value) => PACES.find((pace) => pace === value) ?? null) ?? 'normal',
    textOnly: read('text', yesOrNo) ?? false,
    run: asked.get('run'),
    meters: read('meters', metersOfWord),
    forClass,
    complaints,
  };
}

/** The code of a run in something a player has pasted: a whole link, or the code alone, whatever marks or talk are around it. */
export function runCodeIn(pasted: string): string {
  const whole = codesIn(pasted).codes[0];
  if (whole !== undefined) return whole.text;
  const query = pasted.trim().split('?')[1];
  return (query === undefined ? null : new URLSearchParams(query.split('#')[0]).get('run')) ?? pasted.trim();
}

/** The address of this page that opens a run's debrief. */
export function runLink(page: Pick<Location, 'origin' | 'pathname'>, code: string): string {
  return `${page.origin}${page.pathname}?run=${code}`;
}

function yesOrNo(value: string): boolean | null {
  if (value === '1') return true;
  return value === '0' ? false : null;
}
