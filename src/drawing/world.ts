import type { Site } from './place/site';
import type { Variant } from './puppet/cast/variant';
import type { Place } from './view';

/** A world for each fable, by the first word of its places' names. */
export const WORLDS = ['alder', 'sticks', 'sky', 'banks', 'storm'] as const;
export type WorldName = (typeof WORLDS)[number];

/** What a fable brings to the river: how its places and its animals are drawn. */
export interface World<Name extends WorldName> {
  readonly sites: Readonly<Record<Extract<Place, `${Name}-${string}`>, Site>>;
  readonly cast: Readonly<Record<string, Variant>>;
}

/** Whose animals are called what: known before their world is fetched. */
export const NAMES: Readonly<Record<WorldName, readonly string[]>> = {
  alder: [
    'pell',
    'rill',
    'moss',
    'nib',
    'ondo',
    'oro',
    'suli',
    'tansy',
    'vole',
    'hare',
    'badger',
    'otter-elder',
    'otter-young',
    'otter-worker',
    'bryn',
  ],
  sticks: [
    'benta',
    'ruko',
    'lumi',
    'tumo',
    'kesto',
    'juna',
    'oda',
    'alva',
    'beaver-elder',
    'beaver-young',
    'beaver-worker',
    'muskrat-elder',
    'muskrat-young',
    'muskrat-worker',
  ],
  sky: [
    'ilka',
    'morro',
    'zefa',
    'kembo',
    'hessa',
    'tilo',
    'orna',
    'linn',
    'swift-elder',
    'swift-young',
    'swift-worker',
    'starling-elder',
    'starling-young',
    'starling-worker',
  ],
  banks: [
    'osmo',
    'vela',
    'madda',
    'yaro',
    'miko',
    'dorla',
    'brunna',
    'sabi',
    'lio',
    'anso',
    'badger-elder',
    'badger-young',
    'badger-worker',
    'hare-elder',
    'hare-young',
    'hare-worker',
  ],
  storm: ['brita', 'sol', 'pim', 'hob', 'runa', 'ivo', 'mai', 'teo', 'heron-elder', 'heron-young', 'heron-worker'],
};

/** The world that a place belongs to. */
export const worldOfPlace = (place: Place): WorldName => place.slice(0, place.indexOf('-')) as WorldName;

/** The world that a puppet belongs to; null where no world has anybody of that name. */
export const worldOfPuppet = (puppet: string): WorldName | null =>
  WORLDS.find((world) => NAMES[world].includes(puppet)) ?? null;
