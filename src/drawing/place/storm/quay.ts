import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { below, ellipse, path, rect, smooth } from '../../path';
import { flowers, tufts, weeds } from '../grass';
import { cracks, tiles, trails } from '../ground';
import { lightPool } from '../light';
import { EAST, type Setting, WEST } from '../setting';
import { foamOf, lit, tarOf } from './green';

/** The courses of stone: y, height, and about how wide each stone is. */
const COURSES: readonly (readonly [y: number, high: number, wide: number])[] = [
  [600, 15, 74],
  [616, 18, 92],
  [636, 22, 112],
  [660, 27, 138],
  [689, 34, 170],
];

/** The quay's edge in shares of the width: it lies round the basin like an arm; order draws it straight. */
const EDGE: readonly Point[] = [
  [0, 560],
  [0.16, 564],
  [0.34, 578],
  [0.5, 586],
  [0.66, 578],
  [0.84, 564],
  [1, 560],
];

function edgeOf({ at, condition }: Setting): Point[] {
  const middle = EDGE.map(([t, y]): Point => [at(t), between(y, 574, condition.order)]);
  return [[WEST, 556], ...middle, [EAST, 556]];
}

/** Flat stones in courses that lie as they were laid, larger toward us; order takes them up for tiles. */
function flags(setting: Setting): Item[] {
  const { palette, condition, snow, left, right } = setting;
  const draw = setting.draws(38);
  const seen = (1 - condition.order) * (snow ? 0.15 : 1);
  if (seen <= 0) return [];
  const tones: string[][] = [[], [], []];
  for (const [y, high, wide] of COURSES)
    for (let x = left - wide * draw(); x < right; ) {
      const [w, tone] = [wide * (0.6 + draw() * 0.8), Math.floor(draw() * 3)];
      tones[tone]?.push(rect(x + 2, y, w - 5, high - 4, high * 0.2));
      x += w;
    }
  const lit = light(pick(palette.ground, 0), 0.25);
  const fills = [lit, pick(palette.ground, 0), pick(palette.ground, 2)];
  return tones.map((stones, i) => ({ d: stones.join(''), fill: pick(fills, i), opacity: (0.34 - 0.09 * i) * seen }));
}

/** The coping along the edge, slab by slab, and the steps down in its middle. */
function coping(setting: Setting, edge: readonly Point[]): Item[] {
  const { palette, at, size, snow, condition } = setting;
  const stone = snow ? '#eef4fb' : mix(pick(palette.ground, 0), foamOf(setting), 0.3);
  const joint = dark(pick(palette.ground, 2), 0.35);
  const d = smooth(edge.map(([x, y]): Point => [x, y + 7]));
  const y = between(586, 574, condition.order);
  const [x, w] = [at(0.5), 92 * size];
  return [
    { d, stroke: joint, width: 16 },
    { d, stroke: stone, width: 14, dash: [52, 16] },
    { d: smooth(edge), stroke: light(stone, 0.6), width: 2, opacity: 0.7 },
    { d: path`M${x - w} ${y - 2}L${x - w * 0.9} ${y + 14}H${x + w * 0.9}L${x + w} ${y - 2}Z`, fill: joint },
    {
      d: path`M${x - w * 0.97} ${y + 4}H${x + w * 0.97}M${x - w * 0.92} ${y + 11}H${x + w * 0.92}`,
      stroke: stone,
      width: 4,
    },
  ];
}

/** A bollard, its foot on x,y, with a turn of rope. */
function bollard(setting: Setting, t: number, y: number): Item[] {
  const { at, snow } = setting;
  const [tar, s, x] = [tarOf(setting), setting.size, at(t)];
  const rope = mix('#d9bd8c', tar, 0.2);
  return [
    { d: ellipse(x - 4, y + 2, 26 * s, 6 * s), fill: dark(tar, 0.3), opacity: 0.4 },
    {
      d: path`M${x - 13 * s} ${y}V${y - 26 * s}Q${x - 22 * s} ${y - 30 * s} ${x - 20 * s} ${y - 38 * s}Q${x} ${y - 50 * s} ${x + 20 * s} ${y - 38 * s}Q${x + 22 * s} ${y - 30 * s} ${x + 13 * s} ${y - 26 * s}V${y}Z`,
      fill: lit(tar, [x - 20 * s, 0], [x + 20 * s, 0]),
    },
    {
      d: path`M${x - 14 * s} ${y - 12 * s}q${14 * s} ${8 * s} ${28 * s} 0m${-28 * s} ${6 * s}q${14 * s} ${8 * s} ${28 * s} 0`,
      stroke: rope,
      width: 4.4 * s,
    },
    ...(snow ? [{ d: ellipse(x, y - 42 * s, 18 * s, 6 * s), fill: '#f4f8fd' }] : []),
  ];
}

/** The quay on which the cast stands: coping, cobbles, and what order, chaos and decline leave on them. */
export function quay(setting: Setting): Item[] {
  const { palette } = setting;
  const edge = edgeOf(setting);
  const [lit, mid, deep] = [pick(palette.ground, 0), pick(palette.ground, 1), pick(palette.ground, 2)];
  const shadow = { colour: dark(deep, 0.6), opacity: 0.6, blur: 26, dx: -2, dy: -6 };
  return [
    { d: below(edge, 780), fill: linear([0, 562], [0, 740], [0, lit], [0.34, mid], [1, deep]), shadow },
    ...coping(setting, edge),
    ...flags(setting),
    ...cracks(setting),
    ...tiles(setting),
    ...trails(setting),
    lightPool(setting),
    ...bollard(setting, 0.585, 606),
  ];
}

/** What grows between the stones. */
export const growth = (setting: Setting): Item[] => [...tufts(setting), ...flowers(setting), ...weeds(setting)];
