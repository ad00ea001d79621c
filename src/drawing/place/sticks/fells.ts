import { light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { below, path, smooth } from '../../path';
import { haze, sheet } from '../land';
import { EAST, HORIZON, type Setting, WEST } from '../setting';
import { wood } from '../trees';

const FELLS: readonly (readonly [share: number, y: number])[] = [
  [-0.4, 300],
  [-0.22, 262],
  [-0.08, 236],
  [0.06, 226],
  [0.2, 244],
  [0.34, 290],
  [0.48, 316],
  [0.62, 320],
  [0.76, 300],
  [0.88, 258],
  [1, 232],
  [1.14, 240],
  [1.36, 290],
];

/** What lies between two curves that run the same way, as path text. */
export const strip = (upper: readonly Point[], lower: readonly Point[]): string =>
  `${smooth(upper)}${smooth([...lower].reverse()).replace('M', 'L')}Z`;

/** Broad old fells, on which the snow still lies in streaks. */
export function fells(setting: Setting): Item[] {
  const { palette, extent, condition } = setting;
  const wide = Math.max(extent.width, 900);
  const ridge = FELLS.map(([t, y]): Point => [extent.x + extent.width / 2 + (t - 0.5) * wide, y]);
  const white = mix(light(pick(palette.depths, 0), 0.72), pick(palette.depths, 0), 0.5 * condition.decline);
  const foot = ridge.map(
    ([x, y], i): Point => [
      x,
      y + Math.max(2, (316 - y) * (i % 2 === 0 ? 0.42 : 0.16) * between(1, 0.8, condition.order)),
    ],
  );
  const snow = strip(ridge, foot);
  return [
    ...sheet(ridge, 430, pick(palette.depths, 0), palette.haze),
    { d: snow, fill: linear([0, 226], [0, 318], [0, white, 0.9], [1, white, 0.25]) },
    haze(setting, 256, 110, 0.7),
  ];
}

/** The far shore under its spruces, open between two shares of the width. */
export function spruces(setting: Setting, from: number, to: number): Item[] {
  const { palette, at } = setting;
  const colour = pick(palette.depths, 2);
  const shore: Point[] = [];
  for (let x = WEST; x <= EAST; x += 106) shore.push([x, 370 + 6 * Math.sin(x / 190)]);
  const trees = wood(
    setting.draws(113),
    {
      from: WEST,
      to: EAST,
      step: 25,
      gap: [at(from), at(to)],
      heights: [58, 118],
      ground: () => 374,
      colour,
      leafy: 0,
    },
    setting,
  );
  const fill = linear([0, 362], [0, 402], [0, colour], [1, mix(colour, palette.haze, 0.4)]);
  return [...trees, { d: below(shore, HORIZON + 22), fill }, haze(setting, 336, 74, 0.5)];
}

/** Where the pond has sunk, its far shore is mud. */
export function mudShore({ palette, condition, left, right }: Setting): Item[] {
  const sunk = 22 * condition.decline;
  if (sunk < 1) return [];
  const mud = mix(pick(palette.wood, 1), pick(palette.ground, 0), 0.35);
  const d = path`M${left - 40} ${HORIZON - 3}H${right + 40}V${HORIZON + sunk * 0.7}Q${(left + right) / 2} ${HORIZON + sunk * 1.3} ${left - 40} ${HORIZON + sunk}Z`;
  return [{ d, fill: linear([0, HORIZON], [0, HORIZON + sunk], [0, mix(mud, palette.haze, 0.35)], [1, mud]) }];
}
