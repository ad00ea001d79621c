import type { Species } from '../puppet/words';

/** The kinds of which there are crowds: each has its old, its young and its workers. */
export const CROWDS = [
  'otter',
  'beaver',
  'swift',
  'starling',
  'badger',
  'hare',
  'heron',
  'muskrat',
] as const satisfies readonly Species[];
export type CrowdKind = (typeof CROWDS)[number];

/** The most that stand in one crowd. */
export const MOST = 24;
