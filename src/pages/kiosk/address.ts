import type { Pace } from '../../director/ports';
import { isLanguage, type LanguageCode } from '../../i18n';
import { FABLE_IDS } from '../fables';

/** What the address of a kiosk asks for. It is written by whoever sets it up, and never by a visitor. */
export interface KioskAddress {
  readonly fable: string;
  /** Null for a new one with each visitor. */
  readonly seed: number | null;
  /** The language each visitor starts in; null for the first that is spoken. */
  readonly language: LanguageCode | null;
  readonly pace: Pace;
  readonly textOnly: boolean;
  /** Milliseconds without a touch before the kiosk asks whether anybody is there. */
  readonly idle: number;
}

const FIRST_FABLE = 'alder-ferry';
const PACES: readonly Pace[] = ['normal', 'fast', 'instant'];
const MOST_SEED = 0xffffffff;
/** Seconds. */
const IDLE = { least: 30, most: 600, usual: 90 } as const;

/** Reads the query of the address (`?fable=…&idle=…`). Never throws: what makes no sense is as if it were not there. */
export function readKioskAddress(query: string): KioskAddress {
  const asked = new URLSearchParams(query);
  const fable = asked.get('fable') ?? '';
  const seed = wholeNumber(asked.get('seed'));
  const language = asked.get('lang');
  return {
    fable: FABLE_IDS.includes(fable) ? fable : FIRST_FABLE,
    seed: seed !== null && seed <= MOST_SEED ? seed : null,
    language: isLanguage(language) ? language : null,
    pace: PACES.find((pace) => pace === asked.get('speed')) ?? 'normal',
    textOnly: asked.get('text') === '1',
    idle: 1000 * idleSeconds(wholeNumber(asked.get('idle'))),
  };
}

const idleSeconds = (asked: number | null): number =>
  asked === null ? IDLE.usual : Math.min(IDLE.most, Math.max(IDLE.least, asked));

const wholeNumber = (value: string | null): number | null =>
  value !== null && /^\d{1,10}$/.test(value) ? Number(value) : null;
