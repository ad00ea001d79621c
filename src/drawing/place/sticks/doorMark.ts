import { dark, light } from '../../colour';
import { group, type Item, linear } from '../../display';
import { circle } from '../../path';

/** What the folk of the sticks are for: still water over a front door. 28 units wide, around 0,0. */
const doorMark = (colour: string): Item => ({
  d: 'M-14 -7Q-9.3 -12 -4.7 -7T4.7 -7T14 -7M-7 11V3A7 7 0 0 1 7 3V11Z',
  stroke: colour,
  width: 3.4,
});

/** The mark on a round of peeled wood, 36 units across. */
export const round = (colour: string, pale = '#fff3dc'): Item[] => [
  {
    d: circle(0, 0, 18),
    fill: linear([-16, 12], [16, -14], [0, dark(colour, 0.22)], [1, light(colour, 0.14)]),
    stroke: pale,
    width: 2.6,
  },
  group([doorMark(pale)], { at: [0, -0.5], scale: 0.8 }),
];
