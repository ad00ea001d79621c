import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { ellipse } from '../path';
import { tag } from './tag';

const STICK = 'M-78 -10C-50 -20 -20 -8 10 -14C34 -19 56 -10 78 -16L80 -3C56 2 34 -6 10 -1C-20 5 -50 -7 -76 3Z';

/** A peeled stick, gnawed at both ends, with a tag that says nothing yet; lying on 0,0, 160 units long. */
export const taggedStick = (wood: string, bark: string): Item[] => [
  { d: STICK, fill: linear([-80, 4], [80, -20], [0, dark(wood, 0.34)], [0.6, wood], [1, light(wood, 0.4)]) },
  {
    d: 'M-60 -9Q-40 -12 -20 -7M-6 -5Q16 -10 40 -9M48 -5Q60 -3 70 -7',
    stroke: dark(wood, 0.36),
    width: 2,
    opacity: 0.55,
  },
  { d: 'M-30 -11L-38 -27M-38 -27L-46 -24', stroke: dark(wood, 0.14), width: 6 },
  { d: ellipse(79, -9.5, 4, 7), fill: light(wood, 0.55) },
  { d: 'M-80 -9L-90 -3L-77 3Z', fill: light(wood, 0.5) },
  { d: 'M32 -17Q38 -4 36 4M32 2Q38 -6 40 -16', stroke: dark(bark, 0.6), width: 2.4 },
  group(blank(bark), { at: [36, -1], turn: -8, scale: 0.95 }),
];

/** A tag before anything is burnt into it. */
const blank = (bark: string): Item[] => tag(bark, bark).filter(({ ...item }) => !('stroke' in item));
