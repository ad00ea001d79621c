import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { below, path, smooth } from '../../path';
import { haze } from '../land';
import { EAST, HORIZON, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { strip } from './fells';
import { laid, type Stick } from './stick';

/** The bow of the dam from the near end on the left to the far bank, as its outer edge, and where its face stands. */
const BOW: readonly (readonly [share: number, top: number, foot: number])[] = [
  [-0.16, 640, 800],
  [-0.1, 590, 760],
  [-0.01, 536, 690],
  [0.1, 492, 624],
  [0.23, 461, 574],
  [0.37, 442, 543],
  [0.52, 430, 525],
  [0.68, 423, 514],
  [0.84, 420, 508],
  [1.3, 418, 500],
];

/** The top of the bow at a share of its length 0..1, and its foot; a wild dam has a row of bad teeth. */
export function bowAt(setting: Setting, t: number): { x: number; top: number; foot: number } {
  const along = t * (BOW.length - 1);
  const i = Math.min(BOW.length - 2, Math.floor(along));
  const [a, b] = [BOW[i] ?? [0, 0, 0], BOW[i + 1] ?? [0, 0, 0]];
  const k = along - i;
  const teeth = 13 * setting.condition.chaos * (Math.sin(t * 61) + 0.5 * Math.sin(t * 143));
  const slump = 26 * setting.condition.decline * Math.exp(-(((t - 0.47) / 0.06) ** 2));
  return {
    x: setting.at(between(a[0], b[0], k)),
    top: between(a[1], b[1], k) - teeth + slump,
    foot: between(a[2], b[2], k),
  };
}

const along = (setting: Setting, steps: number): { x: number; top: number; foot: number }[] =>
  Array.from({ length: steps + 1 }, (_, i) => bowAt(setting, i / steps));

/** Sticks laid into the face, crossing; order turns them into courses, chaos lets them stand out. */
function faceSticks(setting: Setting): Stick[] {
  const { condition, draws, size } = setting;
  const draw = draws(121);
  const count = 400;
  return Array.from({ length: count }, (_, i) => {
    const [where, jitter, turn, long] = [i / count + 0.03 * draw(), draw(), draw() - 0.5, draw()];
    const { x, top, foot } = bowAt(setting, Math.min(1, where));
    const level = between(jitter, (Math.floor(jitter * 6) + 0.5) / 6, condition.order);
    return {
      x,
      y: between(top + 4, foot, level),
      turn: turn * (1.5 + 1.4 * condition.chaos) * (1 - 0.94 * condition.order),
      length: (22 + long * 34) * size * between(0.7, 1.9, (foot - top - 80) / 70),
    };
  });
}

/** The face toward the valley: mud, sticks, and the shade in which it stands. */
function face(setting: Setting): Item[] {
  const { palette } = setting;
  const points = along(setting, 54);
  const [shade, bark, board, pale] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const d = strip(
    points.map(({ x, top }): Point => [x, top]),
    points.map(({ x, foot }): Point => [x, foot]),
  );
  const veil = mix(palette.haze, pick(palette.depths, 2), 0.35);
  return [
    {
      d,
      fill: linear([setting.at(0), 0], [setting.at(1), 0], [0, dark(shade, 0.35)], [0.5, shade], [1, bark]),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 18, dx: 0, dy: 4 },
    },
    group(
      laid(
        faceSticks(setting),
        [bark, mix(shade, bark, 0.5), mix(bark, board, 0.5), shade, board, mix(board, pale, 0.4)],
        5.4 * setting.size,
      ),
      { clip: d },
    ),
    { d, fill: linear([0, 425], [0, 560], [0, veil, 0], [0.5, veil, 0.14], [1, dark(veil, 0.3), 0.7]) },
  ];
}

/** What one walks on, from the pond's edge to the face's: peeled sticks, silver in the light. */
function walk(setting: Setting): Item[] {
  const { palette, snow, condition } = setting;
  const points = along(setting, 54);
  const outer = points.map(({ x, top }): Point => [x, top]);
  const inner = points.map(
    ({ x, top }): Point => [x + (top > 470 ? (top - 470) * -0.25 : 0), top - 5 - Math.max(0, (top - 420) * 0.24)],
  );
  const lit = snow ? '#f1f6fc' : mix(pick(palette.wood, 3), palette.rim, 0.3);
  return [
    {
      d: strip(outer, inner),
      fill: linear(
        [setting.at(0), 0],
        [setting.at(1), 0],
        [0, pick(palette.wood, 1)],
        [0.5, mix(lit, pick(palette.wood, 2), 0.4 + 0.3 * condition.decline)],
        [1, lit],
      ),
    },
    { d: smooth(inner), stroke: light(lit, 0.5), width: 1.6, opacity: 0.8 },
  ];
}

/** Where the water is let over, and where lunch is eaten when it is not: a share of the width. */
export const SPILLWAY = 0.595;

/** The spillway, clear and narrow; decline leaves it dry, and in a flood it roars. */
export function spillway(setting: Setting): Item[] {
  const { palette, at, size, condition, view } = setting;
  const flow =
    (view.weather === 'flood' ? 1.9 : view.weather === 'rain' ? 1.3 : 1) *
    (1 - arriving(Math.max(condition.decline, condition.chaos), 0.15, 0.6));
  const [x, half, foot] = [at(SPILLWAY), 24 * size, 520];
  const white = light(pick(palette.water, 0), 0.62);
  const bed: Item[] = [
    {
      d: path`M${x - half - 8} 425H${x + half + 8}L${x + half + 14} ${foot}H${x - half - 14}Z`,
      fill: linear([0, 418], [0, foot], [0, dark(pick(palette.wood, 0), 0.2)], [1, dark(pick(palette.wood, 0), 0.45)]),
    },
  ];
  if (flow <= 0) return bed;
  const w = half * Math.min(1.5, 0.5 + 0.5 * flow) * Math.min(1, flow);
  const fall = path`M${x - w} 424Q${x} 420 ${x + w} 424C${x + w + 6} 432 ${x + w + 2} 480 ${x + w + 8} ${foot - 2}H${x - w - 8}C${x - w - 2} 480 ${x - w - 6} 432 ${x - w} 424Z`;
  const threads = [-0.6, -0.2, 0.25, 0.65].map((k) => path`M${x + k * w} 424q${k * 5} 44 ${k * 9} 90`).join('');
  const foam = [-1.3, -0.5, 0.3, 1.1]
    .map((k, i) => path`M${x + k * w - 13} ${foot + 1}a13 ${7 + (i % 2) * 3} 0 0 1 26 0Z`)
    .join('');
  return [
    ...bed,
    {
      d: fall,
      fill: linear([0, 420], [0, foot], [0, mix(white, pick(palette.water, 2), 0.3)], [0.3, white], [1, white, 0.85]),
    },
    { d: threads, stroke: pick(palette.water, 2), width: 2.4, opacity: 0.4 },
    { d: foam, fill: light(white, 0.4), opacity: 0.9 },
  ];
}

/** Where the dam weeps: one place for each leak that waits in the queue. Chaos makes jets of them. */
export function weeps(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const much = Math.max(condition.backlog, condition.chaos * 0.8);
  const [wet, white] = [dark(pick(palette.water, 3), 0.35), light(pick(palette.water, 0), 0.5)];
  return [0.42, 0.74, 0.31, 0.84, 0.5, 0.68, 0.37, 0.79, 0.26, 0.56].flatMap((t, i): Item[] => {
    const grown = nthArriving(much, i, 10);
    if (grown <= 0) return [];
    const { x, top, foot } = bowAt(setting, t);
    const y = between(top, foot, 0.3 + 0.07 * (i % 4));
    const reach = 34 * condition.chaos;
    return [
      {
        d: path`M${x - 4} ${y}Q${x - 11 * grown} ${foot - 18} ${x - 9} ${foot}H${x + 10}Q${x + 9 * grown} ${foot - 20} ${x + 4} ${y}Z`,
        fill: linear([0, y], [0, foot], [0, wet, 0.75 * grown], [1, wet, 0.25 * grown]),
      },
      {
        d: path`M${x - 2} ${y - 2}Q${x + reach} ${y - 6} ${x + reach + 5} ${foot}h${-4 - 9 * condition.chaos}Q${x + reach * 0.5} ${y + 12} ${x - 2} ${y + 2}Z`,
        fill: white,
        opacity: 0.8 * grown,
      },
    ];
  });
}

/** The valley below: a floor in haze, and the stream that winds away over it. */
export function valley(setting: Setting): Item[] {
  const { palette, at, left, right, condition } = setting;
  const floor = mix(pick(palette.ground, 1), pick(palette.depths, 2), 0.5);
  const x = at(SPILLWAY);
  const bend = at(0.1) - at(0);
  const dry = arriving(condition.decline, 0.2, 0.6);
  const stream = path`M${x - 20} 518C${x - 20} 536 ${x + bend} 536 ${x + bend * 0.5} 550S${x - bend * 1.7} 566 ${x - bend * 1.3} 640H${x + bend * 0.5}C${x + bend * 0.1} 590 ${x + bend * 1.8} 574 ${x + bend * 1.7} 548S${x + 40} 534 ${x + 24} 518Z`;
  const water = mix(light(pick(palette.water, 1), 0.2), pick(palette.wood, 1), 0.75 * dry);
  const ridge: Point[] = [
    [left - 40, 540],
    [at(0.2), 524],
    [at(0.6), 508],
    [right + 40, 496],
  ];
  return [
    {
      d: below(ridge, 660),
      fill: linear([0, 500], [0, 630], [0, mix(floor, palette.haze, 0.45)], [1, dark(floor, 0.3)]),
    },
    { d: stream, fill: linear([0, 518], [0, 630], [0, light(water, 0.4)], [1, water]) },
  ];
}

/** The valley's trees; their tops are not as high as the water behind them. */
export function valleyWood(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 27,
    gap: [setting.at(0.4), setting.at(0.8)] as const,
    heights: [40, 84] as const,
    ground: (x: number) => 590 - 26 * Math.abs(Math.sin(x / 47)),
    colour: pick(setting.palette.depths, 3),
    leafy: 0,
  };
  return [...wood(setting.draws(122), plan, setting), haze(setting, 530, 70, 0.5)];
}

/** Where the dam meets the hill: a wooded shoulder at the right edge. */
export function shoulder(setting: Setting): Item[] {
  const { palette, at, right } = setting;
  const colour = mix(pick(palette.depths, 3), pick(palette.ground, 1), 0.35);
  const ridge: Point[] = [
    [at(0.86), HORIZON + 50],
    [at(0.91), HORIZON + 26],
    [at(0.97), HORIZON + 6],
    [right + 60, HORIZON - 14],
  ];
  const plan = {
    from: at(0.9),
    to: EAST,
    step: 36,
    gap: [0, 0] as const,
    heights: [90, 170] as const,
    ground: (x: number) => HORIZON + 30 - 44 * Math.min(1, Math.max(0, (x - at(0.88)) / (at(1.02) - at(0.88)))),
    colour: pick(palette.depths, 3),
    leafy: 0,
  };
  return [
    ...wood(setting.draws(123), plan, setting),
    {
      d: below(ridge, 600),
      fill: linear([0, 380], [0, 590], [0, light(colour, 0.16)], [0.3, colour], [1, dark(colour, 0.3)]),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 14, dx: -2, dy: 0 },
    },
    { d: smooth(ridge), stroke: light(colour, 0.5), width: 1.6, opacity: 0.6 },
  ];
}

/** The whole bow. */
export const bow = (setting: Setting): Item[] => [...face(setting), ...walk(setting)];
