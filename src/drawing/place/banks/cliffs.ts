import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, polygon, smooth } from '../../path';
import { current, driftwood, foamOf, isFlood, sheetOfWater } from '../flood';
import { EAST, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { outline } from './outline';

/** The near cliffs, left and right, from their lips down: shares of the width from the frame's edge inward, and heights. */
const CLIFFS = [
  outline('-0.06 352, 0.05 350, 0.115 364, 0.13 400, 0.168 420, 0.176 470, 0.215 500, 0.225 560, 0.27 660'),
  outline('-0.06 336, 0.04 334, 0.1 346, 0.118 392, 0.15 412, 0.17 480, 0.2 512, 0.22 580, 0.25 660'),
] as const;

/** Courses of squared stone with which order faces the rock. */
function courses(setting: Setting, x: (t: number) => number): Item[] {
  const laid = arriving(setting.condition.order, 0.16, 0.6);
  const rows = 7;
  return Array.from({ length: rows }, (_, i) => {
    const seen = nthArriving(laid, i, rows);
    const [y, reach] = [392 + i * 30, 0.1 + i * 0.016];
    const joints = [0.02, 0.06, 0.1, 0.14].map((t) => path`M${x(t + (i % 2) * 0.02)} ${y}v30`).join('');
    return { d: path`M${x(-0.04)} ${y}H${x(reach)}` + joints, stroke: '#dfe5e6', width: 2, opacity: 0.3 * seen };
  }).filter(({ opacity }) => opacity > 0);
}

function cliff(setting: Setting, side: 0 | 1): Item[] {
  const { palette, at, snow } = setting;
  const x = (t: number) => at(side === 0 ? t : 1 - t);
  const edge = CLIFFS[side].map(([t, y]): Point => [x(t), y]);
  const rock = mix(pick(palette.depths, 3), pick(palette.ground, 2), 0.4);
  const turf = snow ? '#eef4fb' : mix(pick(palette.ground, 1), pick(palette.depths, 3), 0.3);
  const lit = mix(rock, pick(palette.ground, 0), 0.4);
  const facet = (points: readonly Point[]) => polygon(points.map(([t, y]): Point => [x(t), y]));
  const shadow = { colour: dark(rock, 0.6), opacity: 0.5, blur: 18, dx: 0, dy: 2 };
  return [
    {
      d: polygon([...edge, [x(-0.06), 660]]),
      fill: linear([0, 340], [0, 620], [0, mix(rock, lit, 0.35)], [1, dark(rock, 0.35)]),
      shadow,
    },
    {
      d:
        facet(outline('0.06 372, 0.115 368, 0.128 402, 0.09 440')) +
        facet(outline('0.1 470, 0.172 424, 0.176 470, 0.13 530')) +
        facet(outline('0.12 580, 0.212 506, 0.222 560, 0.17 640')) +
        facet(outline('-0.02 450, 0.05 420, 0.04 500, -0.01 540')),
      fill: lit,
      opacity: side === 0 ? 0.42 : 0.24,
    },
    {
      d: `${smooth([...edge.slice(0, 4)])}${path`Q${x(0.11)} 388 ${x(0.086)} 380T${x(0.04)} 376T${x(-0.06)} 386Z`}`,
      fill: linear([0, 340], [0, 388], [0, light(turf, 0.2)], [1, dark(turf, 0.3)]),
    },
    { d: smooth(edge.slice(0, 3)), stroke: light(turf, 0.45), width: 1.6, opacity: 0.6 },
    ...courses(setting, x),
  ];
}

/** The cliffs between which the bridge hangs, with the trees on them. */
export function cliffs(setting: Setting): Item[] {
  const { at, palette } = setting;
  const trees = wood(
    setting.draws(44),
    {
      from: WEST,
      to: EAST,
      step: 40,
      gap: [at(0.1), at(0.91)],
      heights: [90, 170],
      ground: () => 356,
      colour: pick(palette.depths, 3),
      leafy: 0.35,
    },
    setting,
  );
  return [...trees, ...(isFlood(setting) ? spate(setting) : []), ...cliff(setting, 0), ...cliff(setting, 1)];
}

/** The river come up between the cliffs, with what it has torn loose, and breaking on the bridge. */
function spate(setting: Setting): Item[] {
  const { left, right } = setting;
  const { edge, sheet } = sheetOfWater(setting, 37, 458);
  const foam = foamOf(setting);
  const draw = setting.draws(40);
  const spray = Array.from({ length: 34 }, () => {
    const [x, r] = [left + draw() * (right - left), 2 + 9 * draw()];
    return ellipse(x, 560 - draw() * 34 + r, r * 1.5, r);
  });
  return [
    sheet,
    { d: edge, stroke: foam, width: 3, opacity: 0.7 },
    ...current(setting, 38, 466, 560),
    ...driftwood(setting, [
      [2, 0.27, 506, -6],
      [0, 0.56, 524, 8],
      [1, 0.74, 490, -5],
    ]),
    { d: spray.join(''), fill: light(foam, 0.5), opacity: 0.7 },
  ];
}
