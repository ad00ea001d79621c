import { dark, light } from '../colour';
import { type Item, linear } from '../display';

const VANE = 'M-46 -4C-30 -28 10 -42 50 -36C44 -14 4 6 -34 2Z';

/** A quill feather lying on 0,0, about 110 units long. */
export const quill = (colour: string): Item[] => [
  { d: VANE, fill: linear([-46, 2], [50, -36], [0, dark(colour, 0.24)], [0.5, colour], [1, light(colour, 0.5)]) },
  { d: 'M-12 -20L-4 -12M6 -28L14 -19M-26 0L-20 -6M10 -4L12 -12', stroke: light(colour, 0.75), width: 2.6 },
  { d: 'M-60 2Q-20 -8 46 -34', stroke: light(colour, 0.75), width: 3 },
  { d: 'M-60 2L-46 -2', stroke: light(colour, 0.6), width: 4 },
];
