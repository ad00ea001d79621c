import { type ReadonlySignal, signal } from '@preact/signals';
import { isLanguage, type LanguageCode, SOURCE_LANGUAGE } from '../i18n';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export const MOTIONS = ['system', 'reduced', 'full'] as const;
export const TEXT_SIZES = { least: 100, most: 200, step: 10 } as const;

export type Theme = (typeof THEMES)[number];
export type Motion = (typeof MOTIONS)[number];

/** How a player wants the game to look and sound. Sizes and volumes in percent. */
export interface Settings {
  readonly textSize: number;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly music: number;
  readonly effects: number;
  readonly voices: number;
  /** Whether there is no sound at all; the volumes are kept for when there is again. */
  readonly muted: boolean;
  readonly captions: boolean;
  readonly textOnly: boolean;
  /** Whether a run shows how things stand in numbers. */
  readonly meters: boolean;
  /** Whether single letters and digits are shortcuts; speech input and some hands need them off. */
  readonly shortcuts: boolean;
  readonly language: LanguageCode;
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  theme: 'system',
  motion: 'system',
  music: 60,
  effects: 80,
  voices: 80,
  muted: false,
  captions: true,
  textOnly: false,
  meters: false,
  shortcuts: true,
  language: SOURCE_LANGUAGE,
};

/** How loud music, effects and voices are to be heard, in percent. */
export function volumesOf({ muted, music, effects, voices }: Settings): Pick<Settings, 'music' | 'effects' | 'voices'> {
  return muted ? { music: 0, effects: 0, voices: 0 } : { music, effects, voices };
}

/** The one key under which settings are kept. */
export const SETTINGS_KEY = 'hand-in-glove.settings';

/** The two calls of a Storage that settings need; either may throw. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Settings that are kept between visits where the browser allows it. */
export interface SettingsStore {
  readonly current: ReadonlySignal<Settings>;
  /** False once the browser has refused to keep something. */
  readonly kept: ReadonlySignal<boolean>;
  /** Changes some settings and keeps them. */
  change(some: Partial<Settings>): void;
  /** Changes some settings for this visit only, as an address may ask for; a later change of the same one wins. */
  lend(some: Partial<Settings>): void;
  /** Back to the settings of a first visit. */
  reset(): void;
}

/** Opens the settings on a shelf; null where there is none (then they last as long as the page). */
export function openSettings(shelf: Shelf | null): SettingsStore {
  const kept = signal(shelf !== null);
  let own = readShelf(shelf);
  let lent: Partial<Settings> = {};
  const current = signal<Settings>(own);
  const show = (): void => {
    current.value = { ...own, ...lent };
  };
  const keep = (settings: Settings): void => {
    own = settings;
    if (!writeShelf(shelf, own)) kept.value = false;
    show();
  };
  return {
    current,
    kept,
    change(some) {
      lent = Object.fromEntries(Object.entries(lent).filter(([name]) => !(name in some)));
      keep({ ...own, ...some });
    },
    lend(some) {
      lent = { ...lent, ...some };
      show();
    },
    reset() {
      lent = {};
      keep(DEFAULT_SETTINGS);
    },
  };
}

/** Reads settings from anything: each one that makes no sense is as on a first visit. */
export function readSettings(value: unknown): Settings {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { least, most } = TEXT_SIZES;
  const base = DEFAULT_SETTINGS;
  return {
    textSize: between(found.textSize, least, most, base.textSize),
    theme: oneOf(found.theme, THEMES, base.theme),
    motion: oneOf(found.motion, MOTIONS, base.motion),
    music: between(found.music, 0, 100, base.music),
    effects: between(found.effects, 0, 100, base.effects),
    voices: between(found.voices, 0, 100, base.voices),
    muted: yesOrNo(found.muted, base.muted),
    captions: yesOrNo(found.captions, base.captions),
    textOnly: yesOrNo(found.textOnly, base.textOnly),
    meters: yesOrNo(found.meters, base.meters),
    shortcuts: yesOrNo(found.shortcuts, base.shortcuts),
    language: isLanguage(found.language) ? found.language : base.language,
  };
}

function between(value: unknown, least: number, most: number, otherwise: number): number {
  return typeof value === 'number' && value >= least && value <= most ? Math.round(value) : otherwise;
}

const yesOrNo = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

function oneOf<T extends string>(value: unknown, words: readonly T[], otherwise: T): T {
  return words.find((word) => word === value) ?? otherwise;
}

function readShelf(shelf: Shelf | null): Settings {
  try {
    return readSettings(JSON.parse(shelf?.getItem(SETTINGS_KEY) ?? 'null'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

function writeShelf(shelf: Shelf | null, settings: Settings): boolean {
  try {
    shelf?.setItem(SETTINGS_KEY, JSON.stringify(settings));
    return shelf !== null;
  } catch {
    return false;
  }
}
