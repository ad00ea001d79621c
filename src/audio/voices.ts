import type { CastPart } from '../director/ports';
import type { Mood, Species } from '../scenario';
import type { Excerpt, SheetName } from './sheet';
import { SHEETS } from './sheets';

const VOICES = ['voices', 'voices-winged', 'voices-afar'] as const satisfies readonly SheetName[];

/** The file that a species talks in: that of the ferry, of other birds, or of everybody else. */
export const voiceSheetOf = (species: Species): SheetName =>
  VOICES.find((sheet) => `${species}-1` in SHEETS[sheet].sprites) ?? 'voices';

/** Semitones by which a mood lifts a voice, and how loud it makes it (0..1). */
const MOODS: Readonly<Record<Mood, readonly [number, number]>> = {
  neutral: [0, 0.8],
  happy: [1, 0.85],
  worried: [0.6, 0.7],
  stern: [-1, 0.9],
  smug: [-0.5, 0.8],
  shock: [2, 0.95],
  sad: [-1.6, 0.6],
  joy: [2, 0.95],
  asleep: [-3, 0.5],
};

/**
 * Puppets whose pitch is cast by hand, in semitones, so that nobody in a fable is taken for another of their kind: the young
 * high, the heavy low. Any other has one of its own, from its name.
 */
const CAST: Readonly<Record<string, number>> = {
  ...{ pell: -1, rill: 4, moss: -4, nib: 2, ondo: -6, oro: -2, suli: 3 },
  ...{ benta: -1, ruko: 0, lumi: 6, tumo: -4, kesto: 2, juna: 4, oda: -2 },
  ...{ ilka: -2, zefa: 1, tilo: 4, morro: -3, kembo: 3, hessa: 0 },
  ...{ osmo: -3, madda: 0, dorla: 3, vela: -1, yaro: 1, miko: 4 },
  ...{ brita: -1, sol: -3, pim: 5, hob: -5, runa: 1, ivo: -2, mai: 6, teo: -4 },
};
const SPREAD = 3;

/** How somebody sounds: how many semitones off the voice of their species, how loud (0..1). */
export interface Manner {
  readonly pitch: number;
  readonly loudness: number;
}

/** How a member of the cast speaks in a mood: the same puppet always alike. */
export function mannerOf({ puppet }: Pick<CastPart, 'puppet'>, mood: Mood): Manner {
  const [lift, loudness] = MOODS[mood];
  return { pitch: lift + (CAST[puppet] ?? ownPitch(puppet)), loudness };
}

function ownPitch(puppet: string): number {
  const sum = [...puppet].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 997, 7);
  return (sum % (2 * SPREAD + 1)) - SPREAD;
}

/** Playing speed that raises a sound by so many semitones. */
export const rateOf = (semitones: number): number => 2 ** (semitones / 12);

/** How many syllables each voice has. */
export const SYLLABLES = 4;

/** A syllable of a species by number, from 0. */
export function syllableOf(species: Species, sound: number): Excerpt {
  const nth = Math.min(SYLLABLES, Math.max(0, sound) + 1) as 1 | 2 | 3 | 4;
  return { sheet: voiceSheetOf(species), sprite: `${species}-${nth}` } as Excerpt;
}
