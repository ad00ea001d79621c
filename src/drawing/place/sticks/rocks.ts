import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { below, ellipse, path, smooth } from '../../path';
import { lightPool } from '../light';
import { EAST, type Setting, WEST } from '../setting';
import { climbing } from './sillLift';

/** The colour of the Sill's rock: 0 far and pale to 1 near and dark. */
export const rockOf = ({ palette, condition }: Setting, near: number): string =>
  mix(
    mix(pick(palette.depths, 2), '#8f8883', 0.6 - 0.25 * condition.chaos),
    mix(pick(palette.depths, 3), '#4d474a', 0.55),
    near,
  );

/** A boulder whose foot is on 0,0. */
export function boulder(setting: Setting, rx: number, ry: number, near: number): Item[] {
  const rock = rockOf(setting, near);
  const at = (x: number, y: number) => path`${x * rx} ${-y * ry}`;
  const top = `${at(-0.74, 0.72)}L${at(-0.36, 0.97)}Q${at(-0.26, 1.03)} ${at(-0.1, 1)}L${at(0.36, 0.86)}`;
  const d = `M${at(-1, 0)}L${at(-0.94, 0.46)}Q${at(-0.9, 0.62)} ${top}Q${at(0.52, 0.8)} ${at(0.6, 0.66)}L${at(0.92, 0.3)}Q${at(1, 0.2)} ${at(1, 0)}Z`;
  const lit = `M${at(0.36, 0.86)}Q${at(0.52, 0.8)} ${at(0.6, 0.66)}L${at(0.92, 0.3)}Q${at(1, 0.2)} ${at(1, 0)}H${rx * 0.34}L${at(0.06, 0.6)}Z`;
  return [
    {
      d,
      fill: linear([-rx, 0], [rx, -ry], [0, dark(rock, 0.46)], [0.6, dark(rock, 0.06)], [1, light(rock, 0.14)]),
      shadow: { colour: setting.palette.vignette, opacity: 0.32, blur: 10, dx: -2, dy: 2 },
    },
    { d: lit, fill: linear([0, 0], [rx, -ry], [0, rock, 0.1], [1, light(rock, 0.34), 0.75]) },
    {
      d: `M${top}L${at(0.06, 0.6)}L${at(-0.5, 0.52)}Z`,
      fill: setting.snow ? '#f3f7fc' : linear([-rx, 0], [rx * 0.5, 0], [0, light(rock, 0.08)], [1, light(rock, 0.42)]),
    },
    { d: `M${top}`, stroke: light(rock, 0.6), width: 1.8, opacity: 0.8 },
  ];
}

/** Boulders heaped into a wall: share of the width, foot, half breadth, height, and how near. */
const WALLS: readonly (readonly [number, number, number, number, number])[] = [
  [-0.06, 470, 170, 196, 0.15],
  [0.1, 478, 120, 138, 0.2],
  [0.235, 470, 96, 84, 0.1],
  [1.04, 474, 190, 172, 0.15],
  [0.885, 470, 116, 100, 0.2],
  [0.79, 458, 104, 56, 0.08],
  [0.015, 540, 128, 132, 0.45],
  [0.165, 548, 92, 84, 0.4],
  [0.965, 536, 132, 112, 0.4],
  [0.83, 516, 80, 62, 0.35],
  [-0.05, 616, 104, 92, 0.75],
  [1.04, 612, 120, 104, 0.75],
];

/** The two walls of rock between which the river comes down. */
export const walls = (setting: Setting): Item[] =>
  WALLS.map(([t, y, rx, ry, near]) =>
    group(boulder(setting, rx * (0.3 + 0.7 * setting.size), ry * (0.5 + 0.5 * setting.size), near), {
      at: [setting.at(t), climbing(setting.view, y)],
      scale: [1, 1 + 0.3 * setting.narrow],
    }),
  );

const DIPS = [586, 592, 588, 594, 590, 596, 592, 597, 590, 594, 588, 584];

/** The stony bank on which the cast stands; order lays its pebbles in rows, decline lets moss over them. */
export function shingle(setting: Setting): Item[] {
  const { palette, condition, left, right, snow, draws } = setting;
  const step = (EAST - WEST) / (DIPS.length - 1);
  const edge = DIPS.map((y, i): Point => [WEST + i * step, between(y, 588, condition.order)]);
  const d = below(edge, 780);
  const sand = mix(mix(pick(palette.ground, 0), pick(palette.wood, 3), 0.3), rockOf(setting, 0), 0.35);
  const draw = draws(201);
  const count = Math.round(((right - left) / 1352) * 120);
  const pebbles = Array.from({ length: count }, (_, i) => {
    const [where, deep, size] = [draw(), draw(), draw()];
    const row = Math.floor(deep * 6);
    const [x, y] = [
      between(
        left + where * (right - left),
        left + (((i * 7) % 24) + 0.5 + (row % 2) * 0.5) * ((right - left) / 24),
        condition.order,
      ),
      between(594 + deep * 126, 602 + row * 22, condition.order),
    ];
    const r = between(6 + size * 16, 17, condition.order) * (0.6 + ((y - 590) / 130) * 0.7);
    return { x, y, r };
  });
  const some = (k: number, lift: number, share: number) =>
    pebbles
      .filter((_, i) => i % 3 === k)
      .map(({ x, y, r }) => ellipse(x + lift, y - lift, r * share, r * 0.42 * share))
      .join('');
  const tones = [light(sand, 0.22), mix(sand, rockOf(setting, 0.3), 0.5), rockOf(setting, 0.1)];
  return [
    {
      d,
      fill: linear(
        [0, 576],
        [0, 730],
        [0, light(sand, 0.16)],
        [0.35, sand],
        [1, dark(mix(sand, pick(palette.ground, 2), 0.5), 0.35)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.5, blur: 22, dx: 0, dy: -4 },
    },
    ...tones.flatMap((tone, k): Item[] => [
      { d: some(k, -1.6, 1.04), fill: dark(tone, 0.5), opacity: 0.4 },
      { d: some(k, 0, 1), fill: tone },
      { d: some(k, 1.4, 0.6), fill: light(tone, 0.3), opacity: 0.5 },
    ]),
    ...(snow
      ? [{ d, fill: linear([0, 580], [0, 720], [0, '#f4f8fd', 0.93], [0.5, '#e4edf7', 0.84], [1, '#b8c8da', 0.5]) }]
      : []),
    { d, fill: linear([0, 600], [0, 724], [0, palette.vignette, 0], [1, palette.vignette, 0.5]) },
    { d: smooth(edge), stroke: light(sand, 0.5), width: 2.2, opacity: 0.7 },
    lightPool(setting),
  ];
}
