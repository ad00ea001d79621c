import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { below, path, smooth } from '../../path';
import { snagOf } from '../../perches';
import type { Setting } from '../setting';
import { type Aspen, grove, stump } from './aspens';

/** Trees of the Aspen Slope: share of the width, foot, height, thickness, and how near. */
const FAR: readonly (readonly [number, number, number, number, number])[] = [
  [-0.03, 470, 236, 13, 0.3],
  [0.03, 462, 262, 12, 0.2],
  [0.075, 474, 288, 15, 0.4],
  [0.125, 468, 250, 12, 0.25],
  [0.17, 480, 272, 14, 0.35],
  [0.225, 486, 240, 11, 0.15],
  [0.27, 494, 262, 13, 0.3],
];

const NEAR: readonly (readonly [number, number, number, number, number])[] = [
  [0.06, 566, 410, 26, 0.9],
  [-0.01, 580, 420, 32, 1],
  [0.125, 556, 372, 19, 0.7],
  [0.79, 574, 398, 20, 0.8],
  [0.965, 560, 404, 26, 0.95],
  [1.02, 570, 410, 34, 1],
  [0.9, 552, 330, 15, 0.6],
];

const placed = ({ at, size }: Setting, trees: typeof FAR): Aspen[] =>
  trees.map(([t, y, height, wide, near]) => ({ x: at(t), y, height, wide: wide * (0.5 + 0.5 * size), near }));

function slope(setting: Setting, ridge: readonly Point[], lift: number): Item[] {
  const { palette } = setting;
  const top = mix(pick(palette.depths, 3), pick(palette.ground, 0), setting.snow ? 0.85 : lift);
  return [
    {
      d: below(ridge, 640),
      fill: linear([0, 450], [0, 620], [0, light(top, 0.1)], [1, pick(palette.ground, 2)]),
      shadow: { colour: dark(top, 0.6), opacity: 0.5, blur: 16, dx: 2, dy: -2 },
    },
    { d: smooth(ridge), stroke: light(top, 0.5), width: 1.6, opacity: 0.7 },
  ];
}

/** Stumps on the slope: some lent, and some more wherever everybody helps themselves. */
const stumps = (setting: Setting): Item[] =>
  (
    [
      [0, 0.165, 552, 0.9],
      [0, 0.245, 566, 0.7],
      [0.24, 0.1, 566, 1.1],
      [0.44, 0.205, 520, 0.6],
      [0.62, 0.845, 566, 0.9],
      [0.8, 0.025, 500, 0.7],
    ] as const
  ).flatMap(([from, t, y, scale]) => {
    const felled = from === 0 ? 1 : arriving(setting.condition.chaos, from, 0.08);
    return felled > 0 ? [group(stump(setting), { at: [setting.at(t), y], scale: scale * felled * setting.size })] : [];
  });

/** A bough of the aspen by the water, for whoever would rather sit above. */
function snag({ view, palette, size }: Setting): Item {
  const [x, y] = snagOf(view);
  const reach = 46 * size;
  return {
    d: path`M${x} ${y + 30}Q${x + 6} ${y + 6} ${x + reach} ${y}M${x} ${y + 26}Q${x - 8} ${y + 4} ${x - reach} ${y + 2}`,
    stroke: mix('#cfcbb9', pick(palette.depths, 2), 0.3),
    width: 6 * size,
  };
}

/** The slope on the left with its far trees, the near ones, and a tongue of land on the right; on a phone the slope bears the house. */
export function aspenSlope(setting: Setting): Item[] {
  const { at, left, right, narrow } = setting;
  return [
    ...slope(
      setting,
      [
        [left - 40, 452],
        [at(0.12), 462],
        [at(0.26), 484],
        [at(0.4), between(522, 496, narrow)],
        [at(0.56), between(560, 492, narrow)],
        [at(between(0.62, 0.86, narrow)), between(610, 508, narrow)],
        [at(between(0.62, 1.2, narrow)), between(614, 540, narrow)],
      ],
      0.4,
    ),
    ...grove(setting, placed(setting, FAR)),
    ...slope(
      setting,
      [
        [at(0.7), 610],
        [at(0.77), 566],
        [at(0.88), 548],
        [right + 40, 532],
      ],
      0.5,
    ),
    ...grove(setting, placed(setting, NEAR)),
    snag(setting),
    ...stumps(setting),
  ];
}
