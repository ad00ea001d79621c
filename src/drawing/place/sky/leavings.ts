import { dark, light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { pick } from '../../palette';
import { ellipse, path, rect } from '../../path';
import type { LoadOf } from '../chaos';
import { type Stone, stoneOf } from './stone';

/** A stone out of the wall: somebody should put it back. */
const fallen = ({ deep, body, lit }: Stone): Item[] => [
  { d: rect(-30, -38, 60, 38, 9), fill: linear([-30, 0], [30, -38], [0, deep], [0.6, body], [1, lit]) },
  { d: path`M-22 -37H24`, stroke: light(lit, 0.4), width: 2.2, opacity: 0.8 },
  { d: ellipse(10, -20, 9, 5), fill: deep, opacity: 0.3 },
];

/** Twigs for a nest that nobody has built. */
const twigs = (wood: string): Item[] => [
  { d: 'M-32 -4L26 -30M-30 -14L32 -10M-26 -26L30 -2M-22 -34L34 -22', stroke: dark(wood, 0.25), width: 6 },
  { d: 'M-30 -8L30 -24M-34 -20L28 -16M-20 -30L36 -8', stroke: wood, width: 4.5 },
  { d: 'M-4 -36Q6 -18 -2 2', stroke: light(wood, 0.4), width: 5 },
];

/** A nest that has been brought along and not yet put anywhere. */
const nest = (wood: string): Item[] => [
  { d: ellipse(-9, -24, 9, 11) + ellipse(8, -23, 9, 11), fill: '#dfe6e2' },
  {
    d: 'M-32 -24Q0 -12 32 -24Q30 0 0 1Q-30 0 -32 -24Z',
    fill: linear([-30, 0], [30, -20], [0, dark(wood, 0.35)], [1, wood]),
  },
  { d: 'M-34 -22Q0 -10 34 -24M-28 -12Q0 0 28 -13M-36 -27L-24 -18M36 -29L25 -18', stroke: light(wood, 0.25), width: 3 },
];

/** What is left undone at the mill. */
export const millLoads: LoadOf = (setting, kind, i) => {
  const wood = mix(pick(setting.palette.wood, 1 + (i % 2)), '#b49a72', 0.25);
  if (kind < 0.25) return twigs(wood);
  if (kind < 0.5) return nest(wood);
  return fallen(stoneOf(setting));
};
