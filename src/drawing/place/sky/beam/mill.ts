import { dark, light, mix } from '../../../colour';
import { type Item, linear, type Point } from '../../../display';
import { arriving, between } from '../../../number';
import { pick } from '../../../palette';
import { path, polygon } from '../../../path';
import type { Setting } from '../../setting';
import { nettles } from '../nettles';
import { archHole, archStones, courses, panes, snowAlong, stoneOf, worn } from '../stone';

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

/** One of the two gables; the first point is at the frame's edge, and so is the last. */
function gable(setting: Setting, side: -1 | 1, top: readonly Point[], hole: string): Item[] {
  const stone = stoneOf(setting);
  const edge = side < 0 ? setting.left - 30 : setting.right + 30;
  const inner = side < 0 ? top.at(-1) : top[0];
  const foot: Point = [(inner?.[0] ?? edge) - side * 10, 640];
  const outline = side < 0 ? [...top, foot, [edge, 640] as Point] : [...top, [edge, 640] as Point, foot];
  const d = `${worn(outline)}Z${hole}`;
  const xs = top.map(([x]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const deep = mix(stone.deep, setting.palette.vignette, 0.34);
  return [
    {
      d,
      fill: linear(
        [from, 500],
        [to, 200],
        [0, mix(deep, setting.palette.vignette, 0.2)],
        [0.55, mix(deep, stone.body, 0.36)],
        [1, mix(stone.body, stone.deep, 0.2)],
      ),
      shadow: { colour: setting.palette.vignette, opacity: 0.45, blur: 22, dx: side * -4, dy: 2 },
    },
    courses(setting, side < 0 ? 113 : 114, stone, { x: from, y: 40, width: to - from, height: 600 }, d, 28),
    { d: worn(top), stroke: light(stone.lit, 0.4), width: 2, opacity: 0.85 },
    ...snowAlong(setting, top),
  ];
}

/** The cote on the gable, from which the bell is gone these sixty years. */
function bellCote(setting: Setting, x: number, y: number): Item[] {
  const { size } = setting;
  const stone = stoneOf(setting);
  const [half, high] = [46 * size, 86 * size];
  const roof: Point[] = [
    [x - half - 8, y - high],
    [x, y - high - 34 * size],
    [x + half + 8, y - high],
  ];
  const d =
    path`M${x - half} ${y - high}H${x + half}V${y + 6}H${x - half}Z` +
    archHole(x, y - 4, 26 * size, y - high + 34 * size);
  const fill = linear(
    [x - half, y],
    [x + half, y - high],
    [0, mix(stone.deep, setting.palette.vignette, 0.2)],
    [1, stone.lit],
  );
  return [
    { d, fill },
    { d: polygon(roof), fill: linear([x - half, y], [x + half, y - high], [0, stone.deep], [1, stone.body]) },
    { d: polygon(roof.slice(1), false), stroke: light(stone.lit, 0.4), width: 2 },
    {
      d: path`M${x} ${y - high + 10 * size}q${-4} ${16 * size} ${2} ${34 * size}q${5} ${8} ${-1} ${14 * size}`,
      stroke: '#c9ab7d',
      width: 3,
    },
    ...snowAlong(setting, roof),
  ];
}

/** Both gables, the left one high, the right one fallen in; decline takes some more off. */
export function gables(setting: Setting): Item[] {
  const { at, left, right, condition, size } = setting;
  const worn = 26 * arriving(condition.decline, 0.2, 0.7);
  const up = (y: number) => between(y, Math.round(y / 40) * 40, condition.order);
  const west: Point[] = [
    [left - 30, 118],
    [at(0.03), 118],
    [at(0.03), up(134)],
    [at(0.105), up(134)],
    [at(0.105), up(176) + worn],
    [at(0.14), up(176) + worn],
    [at(0.14), 236 + worn],
    [at(0.165), 236 + worn],
    [at(0.165), 300],
    [at(0.176), 300],
    [at(0.176), 400],
  ];
  const east: Point[] = [
    [at(0.842), 402],
    [at(0.842), 290],
    [at(0.86), 290],
    [at(0.86), 250 + worn],
    [at(0.895), 250 + worn],
    [at(0.895), up(206) + worn],
    [at(0.94), up(206) + worn],
    [at(0.94), 168],
    [right + 30, 168],
  ];
  const [wx, ex] = [at(0.075), at(0.945)];
  return [
    ...bellCote(setting, wx - 4, 136),
    ...gable(setting, -1, west, archHole(wx, 300, 26 * size, 226)),
    ...panes(setting, 0.3, wx, 300, 26 * size, 226),
    ...archStones(stoneOf(setting), wx, 300, 26 * size, 226),
    ...gable(setting, 1, east, archHole(ex, 420, 24 * size, 330)),
    ...panes(setting, 0.5, ex, 420, 24 * size, 330),
    ...archStones(stoneOf(setting), ex, 420, 24 * size, 330),
  ];
}

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
