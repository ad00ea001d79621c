import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { rect } from '../path';

/** Strokes in fives, as one counts who is not seen counting. */
const TALLY = 'M-17 -35V-23M-12 -35V-23M-7 -35V-23M-2 -35V-23M-20 -25L1 -33M7 -35V-23M12 -35V-23M-17 -17V-9M-12 -17V-9';

/** A slate in its wooden frame, standing on 0,0, 56 units wide, with a tally in chalk. */
export const slate = (stone: string, wood: string): Item[] => [
  {
    d: rect(-28, -46, 56, 46, 5),
    fill: linear([-28, 0], [28, -46], [0, dark(wood, 0.24)], [0.6, wood], [1, light(wood, 0.3)]),
  },
  {
    d: rect(-23, -41, 46, 36, 2),
    fill: linear([-23, 0], [23, -40], [0, dark(stone, 0.2)], [1, light(stone, 0.14)]),
  },
  { d: TALLY, stroke: '#f3efe4', width: 2.2, opacity: 0.92 },
];
