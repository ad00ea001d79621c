import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { ellipse } from '../path';

const HORN = 'M-40 -28C-22 -8 6 -6 22 -20C28 -26 30 -34 30 -44L60 -40C58 -20 46 -2 26 4C0 12 -30 2 -44 -22Z';

/** A cow's horn with two brass rings, lying about 0,0, 104 units long: to call with, or to hear with. */
export const horn = (bone: string, brass: string): Item[] => [
  {
    d: HORN,
    fill: linear([-44, 0], [58, -20], [0, dark(bone, 0.5)], [0.5, bone], [1, light(bone, 0.4)]),
  },
  { d: 'M-40 -16C-20 4 6 8 26 0', stroke: dark(bone, 0.4), width: 2, opacity: 0.4 },
  { d: ellipse(45, -42, 16, 7), fill: dark(bone, 0.62) },
  { d: 'M-42 -26L-35 -32M22 -20L36 -8M29.500 -45Q46 -34 60.500 -40', stroke: brass, width: 5 },
];
