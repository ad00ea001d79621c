import type { Variant } from './variant';

/** Those of the ferry: otters, whoever crosses with them, and news. */
export const ALDER_CAST = {
  pell: {
    species: 'otter',
    over: { fur: '#7a5340', bodyWide: 50, bodyHigh: 148 },
    wears: [{ wear: 'coil' }, { wear: 'cap', colour: '#45607c' }],
  },
  rill: {
    species: 'otter',
    over: {
      fur: '#a8683c',
      belly: '#efd5ac',
      muzzle: '#f6e3c4',
      iris: '#5d7a3a',
      bodyWide: 38,
      bodyHigh: 178,
      headWide: 53,
      headHigh: 48,
      cheeks: 0.97,
    },
    wears: [
      { wear: 'bandana', colour: '#d4593c', second: '#f3d9a4' },
      { wear: 'tuft', colour: '#8a4f2c' },
    ],
  },
  moss: {
    species: 'otter',
    over: {
      fur: '#6c574b',
      belly: '#bda88a',
      muzzle: '#d3c1a4',
      bodyWide: 72,
      bodyHigh: 166,
      headWide: 66,
      headHigh: 52,
      cheeks: 1.12,
      eye: 0.2,
      brow: '#33241f',
    },
    size: 1.1,
    wears: [{ wear: 'pole' }, { wear: 'vest', colour: '#6d8049', second: '#566639' }],
  },
  nib: {
    species: 'otter',
    over: {
      fur: '#a07a5c',
      belly: '#eedabd',
      muzzle: '#f6e8d0',
      iris: '#3f7a86',
      bodyWide: 43,
      bodyHigh: 108,
      headWide: 58,
      headHigh: 50,
      eye: 0.255,
    },
    size: 0.86,
    wears: [{ wear: 'whistle' }, { wear: 'feather', colour: '#3f9aa6' }],
  },
  ondo: {
    species: 'otter',
    over: {
      fur: '#8b827c',
      belly: '#ddd5c8',
      muzzle: '#c4bcb2',
      bodyWide: 57,
      bodyHigh: 136,
      brow: '#faf6ec',
      eye: 0.205,
    },
    stoop: 8,
    wears: [
      { wear: 'vest', colour: '#b98a3e', second: '#8d5f3a' },
      { wear: 'stick' },
      { wear: 'moustache', colour: '#fbf7ee' },
      { wear: 'spectacles' },
    ],
  },
  oro: {
    species: 'otter',
    over: { fur: '#6f5752', belly: '#c9b49c', muzzle: '#dccab2', bodyWide: 56, bodyHigh: 132, headWide: 58 },
    wears: [
      { wear: 'scarf', colour: '#3f6f8f', second: '#dfe7ea' },
      { wear: 'satchel' },
      { wear: 'headband', colour: '#3f6f8f' },
    ],
  },
  suli: {
    species: 'otter',
    over: {
      fur: '#c08a5a',
      belly: '#f3e0bd',
      muzzle: '#f9ebd2',
      iris: '#4f7a4a',
      bodyWide: 41,
      bodyHigh: 140,
      headWide: 55,
      headHigh: 48,
      cheeks: 0.98,
    },
    size: 0.95,
    wears: [
      { wear: 'shawl', colour: '#e0b23e', second: '#b4473c' },
      { wear: 'flower', colour: '#d4593c' },
    ],
  },
  tansy: {
    species: 'hedgehog',
    wears: [
      { wear: 'apron', colour: '#5f8f86', second: '#f1e2c4' },
      { wear: 'flower', colour: '#f2c230' },
    ],
  },
  vole: { species: 'vole', wears: [{ wear: 'pendant' }] },
  hare: { species: 'hare', wears: [{ wear: 'shawl', colour: '#8a4a5c', second: '#ecc9a0' }] },
  badger: {
    species: 'badger',
    wears: [{ wear: 'vest', colour: '#7a3b44', second: '#5f2c38' }],
  },
  bryn: { species: 'kingfisher', size: 0.76, wears: [{ wear: 'satchel' }] },
} as const satisfies Record<string, Variant>;
