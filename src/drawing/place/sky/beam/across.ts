import { dark, light } from '../../../colour';
import { type Item, linear, type Point } from '../../../display';
import { pick } from '../../../palette';
import { path } from '../../../path';
import type { Setting } from '../../setting';
import { nettles } from '../nettles';
import { archHole, archStones, courses, snowAlong, stoneOf, worn } from '../stone';

/** The top of the wall across from us, from left to right: shares and heights, a stair where stones are out. */
const ACROSS: readonly (readonly [number, number])[] = [
  [-0.1, 404],
  [0.2, 404],
  [0.2, 420],
  [0.27, 420],
  [0.27, 446],
  [0.345, 446],
  [0.345, 470],
  [0.4, 470],
  [0.4, 486],
  [0.58, 486],
  [0.58, 468],
  [0.63, 468],
  [0.63, 444],
  [0.72, 444],
  [0.72, 424],
  [0.79, 424],
  [0.79, 398],
  [1.1, 398],
];

const FOOT = 620;

/** The wall across from us, broken down in the middle, where the valley looks in. */
export function wallAcross(setting: Setting): Item[] {
  const { at, palette } = setting;
  const stone = stoneOf(setting, 0.35);
  const top = ACROSS.map(([t, y]): Point => [at(t), y]);
  const windows = [0.225, 0.69].map((t) => archHole(at(t), 560, 24 * setting.size, 510)).join('');
  const d = `${worn([...top, [at(1.1), FOOT], [at(-0.1), FOOT]])}Z${windows}`;
  const box = { x: setting.left, y: 398, width: setting.right - setting.left, height: FOOT - 398 };
  return [
    {
      d,
      fill: linear([at(0.1), 520], [at(0.95), 420], [0, stone.deep], [0.5, stone.body], [1, stone.lit]),
      shadow: { colour: dark(stone.deep, 0.4), opacity: 0.4, blur: 14, dx: -2, dy: -3 },
    },
    courses(setting, 111, stone, box, d, 22),
    { d: worn(top), stroke: light(stone.lit, 0.25), width: 7, opacity: 0.5 },
    { d: worn(top), stroke: light(stone.lit, 0.5), width: 1.8, opacity: 0.8 },
    ...snowAlong(setting, top, 7),
    ...[0.225, 0.69].flatMap((t) => archStones(stone, at(t), 560, 24 * setting.size, 510, 0.8)),
    {
      d: path`M${setting.left} 540H${setting.right}V${FOOT}H${setting.left}Z`,
      fill: linear([0, 540], [0, FOOT], [0, palette.haze, 0], [1, palette.haze, 0.5]),
    },
  ];
}

/** Nettles and young ivy on the wall across, where the floor was. */
export const overgrown = (setting: Setting): Item[] =>
  nettles(setting, 112, [setting.at(0.17), setting.at(0.85)], 622, setting.condition.decline, 20);

/** High water in the mill: it stands under the loft and carries off what was below. */
export function flooded({ palette, left, right, view, at }: Setting, y: number): Item[] {
  if (view.weather !== 'flood') return [];
  const [far, near] = [pick(palette.water, 1), pick(palette.water, 2)];
  const streaks = Array.from(
    { length: 12 },
    (_, i) => path`M${at(0.05 + i * 0.08)} ${y + 14 + (i % 4) * 11}q26 -5 52 0t52 0`,
  );
  return [
    {
      d: path`M${left} ${y}Q${at(0.3)} ${y - 6} ${at(0.5)} ${y}T${right} ${y}V640H${left}Z`,
      fill: linear([0, y], [0, 640], [0, far], [1, near]),
    },
    { d: streaks.join(''), stroke: light(far, 0.4), width: 2.2, opacity: 0.6 },
    {
      d: path`M${at(0.56)} ${y + 22}l86 -9l3 9l-86 9ZM${at(0.2)} ${y + 32}l64 7l-2 9l-64 -7Z`,
      fill: pick(palette.wood, 1),
    },
  ];
}
