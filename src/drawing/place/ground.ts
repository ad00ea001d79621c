import { dark, light, mix } from '../colour';
import { type Item, linear, type Point } from '../display';
import { arriving, between, nthArriving } from '../number';
import { pick } from '../palette';
import { below, path, rect, smooth } from '../path';
import { stones } from './alive';
import { flowers, tufts, weeds } from './grass';
import { lightPool } from './light';
import { EAST, type Setting, WEST } from './setting';
import { snowWall } from './shovelled';

/** Where the near bank begins at the highest, and how much lower its edge lies from west to east. */
const BROW = 540;
const DIPS = [0, 6, 12, 26, 44, 56, 60, 54, 38, 20, 6, 0];

/** The near bank's edge, which dips by a share of what it may; order draws it straight. */
function bankEdge(setting: Setting, dip: number): Point[] {
  const step = (EAST - WEST) / (DIPS.length - 1);
  return DIPS.map((deep, i): Point => [WEST + i * step, between(BROW + deep * dip, 570, setting.condition.order)]);
}

/** Painted lines on the ground; where snow has hidden them, its wall. */
export function tiles(setting: Setting): Item[] {
  const { condition, left, right, snow } = setting;
  if (snow) return snowWall(setting, 596);
  const seen = arriving(condition.order, 0.3, 0.4);
  if (seen <= 0) return [];
  const middle = (left + right) / 2;
  const fans = Array.from(
    { length: 15 },
    (_, i) => path`M${middle + (i - 7) * 190} 730L${middle + (i - 7) * 92} 572`,
  ).join('');
  const rows = [592, 618, 654, 702].map((y) => path`M${left - 30} ${y}H${right + 30}`).join('');
  return [{ d: fans + rows, stroke: '#eef1f1', width: 2, opacity: 0.34 * seen }];
}

function kerb(setting: Setting): Item[] {
  const laid = arriving(setting.condition.order, 0.32, 0.36);
  if (laid <= 0 || setting.snow) return [];
  const count = 26;
  const { palette, extent } = setting;
  return Array.from({ length: count }, (_, i) => {
    const size = nthArriving(laid, i, count);
    if (size <= 0) return [];
    const x = extent.x + ((i + 0.5) / count) * extent.width;
    const width = (extent.width / count) * 0.74 * size;
    return [
      { d: rect(x - width / 2, 560, width, 18 * size, 5 * size), fill: pick(palette.ground, 2) },
      { d: rect(x - width / 2, 560, width, 8 * size, 4 * size), fill: light(pick(palette.ground, 0), 0.1) },
    ];
  }).flat();
}

/** Many crossing trails, where everyone goes their own way. */
export function trails(setting: Setting): Item[] {
  const { condition, palette, left, right, size } = setting;
  const draw = setting.draws(33);
  const width = right - left;
  return Array.from({ length: size < 0.8 ? 4 : 6 }, (_, i) => {
    const [a, b, c, e] = [draw(), draw(), draw(), draw()];
    const y = 620 + i * 16;
    const walked = arriving(condition.chaos, 0.15 + i * 0.12, 0.12);
    const start = left - 40 + i * 70;
    return {
      d: path`M${start} ${y + 60}C${left + width * (0.15 + a * 0.15)} ${y - 50} ${left + width * (0.3 + b * 0.3)} ${y + 90} ${left + width * (0.5 + c * 0.2)} ${y - 8}S${left + width * 0.85} ${y + 70} ${right + 30} ${590 + e * 120}`,
      stroke: pick([...palette.accents, '#f7ead0'], i % 4),
      width: 6 * size,
      dash: [3 * size, 16],
      opacity: 0.6 * walked,
    };
  }).filter(({ opacity }) => opacity > 0);
}

/** The winding path to the jetty; clear where people know what for. */
function pathDown(setting: Setting, x: number, top: number): Item {
  const { palette, condition, snow } = setting;
  const seen =
    (snow ? 0.15 : 1) * (1 - condition.order * 0.8) * (1 - condition.chaos * 0.6) * (1 - condition.decline * 0.6);
  const earth = mix('#e7c489', pick(palette.ground, 0), 0.35);
  const d = path`M${x - 84} ${top}C${x - 20} 636 ${x - 190} 672 ${x - 240} 740H${x + 190}C${x + 130} 690 ${x + 70} 650 ${x + 92} ${top - 2}Z`;
  return { d, fill: linear([0, top], [0, 740], [0, earth, 0.8 * seen], [1, dark(earth, 0.3), 0.35 * seen]) };
}

/** Swells of the meadow, each a little darker than the light on its edge; order levels them. */
function mounds(setting: Setting): Item[] {
  const { palette, condition, at, extent } = setting;
  const soft = 1 - condition.order;
  if (soft <= 0) return [];
  const [lit, deep] = [pick(palette.ground, 0), pick(palette.ground, 2)];
  const swells: readonly (readonly [number, number, number, number])[] = [
    [0.08, 640, 0.2, 34],
    [0.4, 690, 0.26, 46],
    [0.95, 634, 0.17, 30],
    [0.76, 704, 0.24, 40],
  ];
  return swells.map(([t, y, wide, high]) => {
    const rx = extent.width * wide;
    const fill = linear(
      [0, y - high],
      [0, y + high * 0.6],
      [0, mix(lit, pick(palette.ground, 1), 0.45), 0.5 * soft],
      [1, deep, 0],
    );
    return {
      d: path`M${at(t) - rx} ${y + high}Q${at(t) - rx * 0.3} ${y - high * 1.2} ${at(t) + rx} ${y + high}Z`,
      fill,
    };
  });
}

/** Cracks in ground that nobody waters. */
export function cracks({ condition, palette, at }: Setting): Item[] {
  const torn = arriving(condition.decline, 0.4, 0.4);
  if (torn <= 0) return [];
  const lines = [0.24, 0.41, 0.58, 0.9].map((t, i) => {
    const [x, y] = [at(t), 640 + (i % 2) * 34];
    return path`M${x} ${y}l${22} ${9}l${14} ${-5}l${26} ${12}M${x + 22} ${y + 9}l${-6} ${14}l${12} ${10}`;
  });
  return [{ d: lines.join(''), stroke: dark(pick(palette.ground, 2), 0.5), width: 2.6, opacity: 0.7 * torn }];
}

/**
 * The near bank: earth, path, grass, and what order or chaos leave on it.
 * @param dip how far its edge dips, as a share of what a river's may
 * @param pathTop where its path begins
 */
export function ground(setting: Setting, pathX: number, dip = 1, pathTop = 590): Item[] {
  const { palette } = setting;
  const edge = bankEdge(setting, dip);
  const [lit, grass, deep] = [pick(palette.ground, 0), pick(palette.ground, 1), pick(palette.ground, 2)];
  const shadow = { colour: dark(deep, 0.6), opacity: 0.6, blur: 26, dx: -2, dy: -6 };
  return [
    { d: below(edge, 780), fill: linear([0, 548], [0, 740], [0, lit], [0.28, grass], [1, deep]), shadow },
    { d: smooth(edge), stroke: light(lit, 0.5), width: 2.4, opacity: 0.75 },
    ...mounds(setting),
    pathDown(setting, pathX, pathTop),
    ...stones(setting, pathX),
    ...cracks(setting),
    ...tiles(setting),
    ...trails(setting),
    lightPool(setting),
    ...kerb(setting),
    ...tufts(setting),
    ...flowers(setting),
    ...weeds(setting),
  ];
}
