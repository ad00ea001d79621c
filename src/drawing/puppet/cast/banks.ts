import type { Variant } from './variant';

/** Badgers with their books, hares with their bags, and those on both ends of the road. */
export const BANKS_CAST = {
  osmo: {
    species: 'badger',
    over: { bodyWide: 74, bodyHigh: 148, headWide: 67 },
    size: 1.06,
    wears: [{ wear: 'vest', colour: '#5c6a4a', second: '#b99a56' }, { wear: 'spectacles' }, { wear: 'keys' }],
  },
  vela: {
    species: 'hare',
    over: { fur: '#a8825e', bodyWide: 46, bodyHigh: 160, headWide: 56, earSize: 16, iris: '#8a5a26' },
    wears: [{ wear: 'scarf', colour: '#c9563c', second: '#f3dca4' }, { wear: 'satchel' }],
  },
  madda: {
    species: 'badger',
    over: { fur: '#8d8b92', belly: '#57535e', bodyWide: 68, bodyHigh: 112, headWide: 62, headHigh: 52, eye: 0.205 },
    size: 0.94,
    stoop: 7,
    wears: [
      { wear: 'shawl', colour: '#6b4f74', second: '#e6d5b0' },
      { wear: 'spectacles' },
      { wear: 'kerchief', colour: '#93587a' },
      { wear: 'stick' },
    ],
  },
  yaro: {
    species: 'hare',
    over: { fur: '#b79a7a', bodyWide: 38, bodyHigh: 166, headWide: 52, headHigh: 50, earSize: 14, iris: '#4f6f8a' },
    wears: [{ wear: 'whistle' }, { wear: 'headband', colour: '#3f7a98' }],
  },
  miko: {
    species: 'hare',
    over: {
      fur: '#c2a17c',
      bodyWide: 42,
      bodyHigh: 92,
      headWide: 54,
      headHigh: 50,
      eye: 0.295,
      cheeks: 1.12,
      earSize: 17,
    },
    size: 0.66,
    wears: [{ wear: 'slate' }],
  },
  dorla: {
    species: 'badger',
    over: { fur: '#6a6a78', bodyWide: 58, bodyHigh: 124, headWide: 62, cheeks: 1.08, eye: 0.25 },
    size: 0.92,
    wears: [
      { wear: 'apron', colour: '#e9dfca', second: '#b4583c' },
      { wear: 'toque', colour: '#f6efe0' },
    ],
  },
  brunna: {
    species: 'beaver',
    over: {
      fur: '#7f4f38',
      belly: '#b98d66',
      bodyWide: 88,
      bodyHigh: 168,
      headWide: 74,
      headHigh: 56,
      cheeks: 1.06,
      brow: '#4a2c22',
    },
    size: 1.12,
    wears: [
      { wear: 'vest', colour: '#4f7078', second: '#e0c890' },
      { wear: 'belt', tool: 'mallet' },
      { wear: 'cap', colour: '#d9b25a' },
    ],
  },
  sabi: {
    species: 'dormouse',
    over: { headWide: 56, cheeks: 1.12 },
    size: 0.86,
    weary: 0.7,
    wears: [
      { wear: 'shawl', colour: '#7f93b0', second: '#f3ead2' },
      { wear: 'nightcap', colour: '#7f93b0' },
    ],
  },
  lio: {
    species: 'hare',
    over: { fur: '#bb8a5c', bodyWide: 41, bodyHigh: 146, iris: '#4f7a4a' },
    size: 0.96,
    wears: [
      { wear: 'bandana', colour: '#d9a53c', second: '#8a4a2c' },
      { wear: 'tuft', colour: '#7d5638' },
    ],
  },
  anso: {
    species: 'badger',
    over: { fur: '#7c7a84', bodyWide: 56, bodyHigh: 134, headWide: 60, eye: 0.25 },
    size: 0.94,
    wears: [{ wear: 'coil' }, { wear: 'spectacles' }],
  },
  'badger-elder': {
    species: 'badger',
    over: { fur: '#918f97', belly: '#5d5964', bodyHigh: 126, eye: 0.205 },
    size: 0.96,
    stoop: 8,
    wears: [{ wear: 'scarf', colour: '#7a3b44', second: '#e6d5b0' }, { wear: 'stick' }],
  },
  'badger-young': {
    species: 'badger',
    over: { bodyWide: 50, bodyHigh: 88, headWide: 62, headHigh: 54, eye: 0.26 },
    size: 0.64,
    wears: [{ wear: 'bandana', colour: '#5f8f86', second: '#f1e2c4' }],
  },
  'badger-worker': {
    species: 'badger',
    over: { bodyWide: 68 },
    wears: [
      { wear: 'apron', colour: '#7a6a56', second: '#c9b48a' },
      { wear: 'visor', colour: '#5f7a4a' },
    ],
  },
  'hare-elder': {
    species: 'hare',
    over: { fur: '#b3aaa0', belly: '#e9e2d6', bodyHigh: 124, bodyWide: 46, brow: '#faf6ec', eye: 0.24 },
    stoop: 9,
    wears: [{ wear: 'shawl', colour: '#5f7a6a', second: '#efe3c2' }, { wear: 'stick' }],
  },
  'hare-young': {
    species: 'hare',
    over: { fur: '#c09c76', bodyWide: 40, bodyHigh: 88, headWide: 55, eye: 0.29, cheeks: 1.1 },
    size: 0.62,
    wears: [{ wear: 'scarf', colour: '#e0b23e', second: '#c9563c' }],
  },
  'hare-worker': {
    species: 'hare',
    over: { bodyHigh: 146 },
    wears: [{ wear: 'satchel' }, { wear: 'cap', colour: '#6a7a4c' }],
  },
} as const satisfies Record<string, Variant>;
