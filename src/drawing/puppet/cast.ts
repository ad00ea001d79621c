import { type BirdBuild, BUILDS, type Build, type MammalBuild } from './builds';
import type { Species } from './words';

/** Clothing and things that always belong to a puppet. */
export type Wear =
  | { readonly wear: 'bandana' | 'scarf' | 'vest' | 'apron'; readonly colour: string; readonly second: string }
  | { readonly wear: 'cap'; readonly colour: string }
  | { readonly wear: 'coil' | 'pole' | 'whistle' | 'spectacles' | 'satchel' }
  | { readonly wear: 'feather' | 'flower' | 'tuft'; readonly colour: string };

export interface Puppet {
  readonly build: Build;
  /** Size among the others, 1 for a grown otter. */
  readonly size: number;
  readonly wears: readonly Wear[];
}

interface Variant {
  readonly species: Species;
  readonly over?: Partial<Omit<MammalBuild, 'rig'>> | Partial<Omit<BirdBuild, 'rig'>>;
  readonly size?: number;
  readonly wears: readonly Wear[];
}

/** The puppets that have a name, each told apart by build, colour, clothing and what they carry. */
export const CAST = {
  pell: {
    species: 'otter',
    over: { fur: '#7a5340', bodyWide: 50 },
    wears: [{ wear: 'coil' }, { wear: 'cap', colour: '#45607c' }],
  },
  rill: {
    species: 'otter',
    over: {
      fur: '#a2673f',
      belly: '#ecd0a6',
      muzzle: '#f4dfc0',
      bodyWide: 39,
      bodyHigh: 178,
      headWide: 49,
      headHigh: 42,
    },
    wears: [{ wear: 'bandana', colour: '#d4593c', second: '#f3d9a4' }],
  },
  moss: {
    species: 'otter',
    over: {
      fur: '#5d4a42',
      belly: '#b7a284',
      muzzle: '#d3c1a4',
      bodyWide: 68,
      bodyHigh: 176,
      headWide: 60,
      headHigh: 48,
    },
    size: 1.1,
    wears: [{ wear: 'pole' }, { wear: 'vest', colour: '#6d8049', second: '#566639' }],
  },
  nib: {
    species: 'otter',
    over: {
      fur: '#97725a',
      belly: '#ead5b8',
      muzzle: '#f3e3ca',
      bodyWide: 42,
      bodyHigh: 122,
      headWide: 52,
      headHigh: 44,
    },
    size: 0.88,
    wears: [{ wear: 'whistle' }, { wear: 'feather', colour: '#3f9aa6' }],
  },
  ondo: {
    species: 'otter',
    over: { fur: '#857a74', belly: '#d8d0c4', muzzle: '#f2eee6', bodyWide: 56, bodyHigh: 148, brow: '#f4f0e8' },
    wears: [{ wear: 'vest', colour: '#b98a3e', second: '#8d5f3a' }, { wear: 'spectacles' }],
  },
  oro: {
    species: 'otter',
    over: { fur: '#5f4a48', belly: '#c9b49c', bodyWide: 48, bodyHigh: 160 },
    wears: [{ wear: 'scarf', colour: '#3f6f8f', second: '#dfe7ea' }, { wear: 'satchel' }],
  },
  suli: {
    species: 'otter',
    over: { fur: '#b98255', belly: '#f0dcb8', muzzle: '#f7e8cd', bodyWide: 41, bodyHigh: 158, headWide: 52 },
    wears: [
      { wear: 'bandana', colour: '#e0b23e', second: '#b4473c' },
      { wear: 'tuft', colour: '#8e5b35' },
    ],
  },
  tansy: {
    species: 'hedgehog',
    wears: [
      { wear: 'apron', colour: '#5f8f86', second: '#f1e2c4' },
      { wear: 'flower', colour: '#f2c230' },
    ],
  },
  bryn: { species: 'kingfisher', size: 0.6, wears: [{ wear: 'satchel' }] },
} as const satisfies Record<string, Variant>;

export type CastName = keyof typeof CAST;

const isCast = (name: string): name is CastName => Object.hasOwn(CAST, name);

function dressed({ species, over, size, wears }: Variant): Puppet {
  return { build: { ...BUILDS[species], ...over } as Build, size: size ?? 1, wears };
}

/** The puppet of that name, or else a plain one of the species. */
export function puppetOf(name: string, species: Species): Puppet {
  return isCast(name) ? dressed(CAST[name]) : { build: BUILDS[species], size: 1, wears: [] };
}
