import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { ellipse } from '../path';

const lit = (wood: string, from: number, to: number) =>
  linear([from, 0], [to, -24], [0, dark(wood, 0.3)], [0.6, wood], [1, light(wood, 0.34)]);

/** The half of a broken spoon that holds soup, lying on 0,0, its break to the right. */
export const spoonBowl = (wood: string): Item[] => [
  {
    d: 'M-46 -20C-46 -38 -4 -40 6 -26C16 -25 26 -27 36 -29L30 -22L40 -18L32 -13L36 -9C24 -9 14 -12 6 -12C-4 2 -46 0 -46 -20Z',
    fill: lit(wood, -46, 40),
  },
  { d: ellipse(-21, -20, 19, 11.5), fill: linear([-40, -8], [0, -30], [0, dark(wood, 0.5)], [1, dark(wood, 0.16)]) },
  { d: 'M-35 -25Q-26 -31 -14 -30', stroke: light(wood, 0.5), width: 2.4, opacity: 0.7 },
];

/** The half of it that one holds, lying on 0,0, its break to the left. */
export const spoonHandle = (wood: string): Item[] => [
  {
    d: 'M-46 -22L-38 -18L-47 -14L-40 -9L-44 -4C-10 -8 24 -10 44 -4Q56 -12 46 -22C20 -18 -14 -18 -46 -22Z',
    fill: lit(wood, -46, 54),
  },
  { d: 'M-24 -14Q6 -16 32 -12', stroke: light(wood, 0.5), width: 2.4, opacity: 0.6 },
  { d: ellipse(44, -13, 3.4, 3.4), fill: dark(wood, 0.55) },
];
