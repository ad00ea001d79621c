import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { path, smooth } from '../../path';
import { hungWeed, isEbb } from '../ebb';
import type { Setting } from '../setting';
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

/** By how much the bow is raised; less when the river has left, so that one sees what lies behind it. */
export const bowLift = (setting: Setting): number => (isEbb(setting) ? 6 : 30) * setting.narrow;

/** The top of the bow at a share of its length 0..1, and its foot; a wild dam has a row of bad teeth. */
export function bowAt(setting: Setting, t: number): { x: number; top: number; foot: number } {
  const along = t * (BOW.length - 1);
  const i = Math.min(BOW.length - 2, Math.floor(along));
  const [a, b] = [BOW[i] ?? [0, 0, 0], BOW[i + 1] ?? [0, 0, 0]];
  const k = along - i;
  const teeth = 13 * setting.condition.chaos * (Math.sin(t * 61) + 0.5 * Math.sin(t * 143));
  // On a phone the bow is raised, so that it runs behind heads, not bellies.
  const raised = bowLift(setting);
  const slump = 26 * setting.condition.decline * Math.exp(-(((t - 0.47) / 0.06) ** 2));
  return {
    x: setting.at(between(a[0], b[0], k)),
    top: between(a[1], b[1], k) - teeth + slump - raised,
    foot: between(a[2], b[2], k) - raised,
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

/** The side toward the pond, which nobody sees while there is one: sticks black with wet, weed, and the mark of the water. */
function wetSide(setting: Setting): Item[] {
  const { palette, size } = setting;
  const draw = setting.draws(124);
  const bark = dark(pick(palette.wood, 0), 0.3);
  const points = along(setting, 54).map(({ x, top }): Point => [x, top - 4 - Math.max(0, (top - 420) * 0.24)]);
  const high = ([, y]: Point) => (16 + Math.max(0, y - 420) * 0.14) * size;
  const sticks = points.map(([x, y], i) => {
    const h = high([x, y]) * (0.9 + draw() * 0.6);
    return path`M${x} ${y + 6}l${(i % 2 === 0 ? 1 : -1) * (8 + draw() * 14) * size} ${-h - 4}`;
  });
  return [
    {
      d: strip(
        points,
        points.map((p): Point => [p[0], p[1] - high(p)]),
      ),
      fill: bark,
    },
    { d: sticks.join(''), stroke: mix(bark, pick(palette.wood, 1), 0.5), width: 5 * size },
    hungWeed(
      setting,
      points.filter((_, i) => i % 5 === 2).map((p): Point => [p[0], p[1] - high(p) - 4]),
      15,
    ),
  ];
}

/** The whole bow. */
export const bow = (setting: Setting): Item[] => [
  ...(isEbb(setting) ? wetSide(setting) : []),
  ...face(setting),
  ...walk(setting),
];
