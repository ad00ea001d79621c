import { dark, light } from '../colour';
import { type Item, linear } from '../display';

/** A turnip on 0,0, some 80 units high with its leaves, white below and blushing above. */
export const turnip = (flesh: string, blush: string, leaf: string): Item[] => [
  {
    d: 'M-2 -40C-8 -58 -20 -66 -27 -80C-12 -80 -5 -70 -1 -58C-3 -72 0 -82 6 -92C13 -80 12 -68 5 -56C10 -66 18 -72 30 -74C24 -60 12 -54 4 -40Z',
    fill: linear([-24, -40], [26, -80], [0, dark(leaf, 0.3)], [0.6, leaf], [1, light(leaf, 0.25)]),
  },
  {
    d: 'M0 3Q-3 -6 -14 -8C-34 -13 -36 -44 0 -44S34 -13 14 -8Q3 -6 0 3Z',
    fill: linear([-28, -8], [26, -42], [0, dark(flesh, 0.22)], [0.6, flesh], [1, light(flesh, 0.3)]),
  },
  {
    d: 'M-25 -25C-24 -38 -14 -44 0 -44S24 -38 25 -25Q18 -19 11 -24T-3 -22T-16 -24T-25 -25Z',
    fill: linear([-26, -22], [24, -44], [0, dark(blush, 0.25)], [1, light(blush, 0.2)]),
  },
];
