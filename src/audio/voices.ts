import type { CastPart } from '../director/ports';
import type { Mood, Species } from '../scenario';
import type { SpriteOf } from './sheet';

/** The throats there are. */
export const VOICES = ['otter', 'hedgehog', 'hare', 'vole', 'badger', 'kingfisher'] as const;
export type Voice = (typeof VOICES)[number];

/** Who speaks with which throat: their own, or that of somebody of their size, so many semitones higher. */
const THROATS: Readonly<Record<Species, readonly [Voice, number]>> = {
  otter: ['otter', 0],
  beaver: ['badger', 4],
  swift: ['kingfisher', 3],
  starling: ['kingfisher', -1],
  badger: ['badger', 0],
  hare: ['hare', 0],
  heron: ['kingfisher', -7],
  owl: ['kingfisher', -9],
  elk: ['badger', -4],
  muskrat: ['otter', 2],
  dormouse: ['vole', 1],
  kingfisher: ['kingfisher', 0],
  hedgehog: ['hedgehog', 0],
  vole: ['vole', 0],
  frog: ['hedgehog', 2],
  mouse: ['vole', 3],
};

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

/** Puppets whose pitch is cast by ear, in semitones; any other has one of its own, from its name. */
const CAST: Readonly<Record<string, number>> = { pell: -1, rill: 4, moss: -4, nib: 2, ondo: -6, oro: -2, suli: 3 };
const SPREAD = 3;

/** How somebody sounds: which throat, how many semitones off it, how loud (0..1). */
export interface Manner {
  readonly voice: Voice;
  readonly pitch: number;
  readonly loudness: number;
}

/** How a member of the cast speaks in a mood: the same puppet always alike. */
export function mannerOf({ species, puppet }: Pick<CastPart, 'species' | 'puppet'>, mood: Mood): Manner {
  const [voice, size] = THROATS[species];
  const [lift, loudness] = MOODS[mood];
  return { voice, pitch: size + lift + (CAST[puppet] ?? ownPitch(puppet)), loudness };
}

function ownPitch(puppet: string): number {
  const sum = [...puppet].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 997, 7);
  return (sum % (2 * SPREAD + 1)) - SPREAD;
}

/** Playing speed that raises a sound by so many semitones. */
export const rateOf = (semitones: number): number => 2 ** (semitones / 12);

/** A voice's syllable by number, from 0. */
export const syllableOf = (voice: Voice, sound: number): SpriteOf<'voices'> =>
  `${voice}-${(Math.min(3, Math.max(0, sound)) + 1) as 1 | 2 | 3 | 4}`;
