import { dark, light } from '../colour';
import { type Item, linear } from '../display';

/** What is left of boats, drawn up on 0,0, about 170 units long: the better half of one, its ribs, boards and an oar. */
export const wreck = (tar: string, strake: string, wood: string): Item[] => [
  { d: 'M-86 0L66 -14', stroke: dark(wood, 0.3), width: 7 },
  { d: 'M-84 -10L-74 2L-96 6L-104 -4Z', fill: dark(wood, 0.3) },
  {
    d: 'M-34 -4C-38 -18 -36 -34 -30 -46M-14 -2C-18 -18 -16 -38 -10 -50M6 0C4 -18 6 -36 12 -46',
    stroke: dark(tar, 0.25),
    width: 5,
  },
  {
    d: 'M-48 -34L-38 -30L-42 -22L-26 -24L-30 -12L-16 -10C20 4 56 -4 70 -30L86 -70Q92 -74 90 -66L84 -40C76 -8 40 14 -6 8Q-38 4 -48 -34Z',
    fill: linear([-48, 0], [86, -50], [0, dark(tar, 0.3)], [0.6, tar], [1, light(tar, 0.22)]),
  },
  { d: 'M-22 -18C18 -2 58 -10 74 -38', stroke: strake, width: 4 },
  {
    d: 'M-66 8L-6 -2L-2 6L-62 16ZM30 10L84 2L90 8L36 17Z',
    fill: linear([-66, 14], [86, 0], [0, dark(wood, 0.25)], [1, light(wood, 0.25)]),
  },
];
