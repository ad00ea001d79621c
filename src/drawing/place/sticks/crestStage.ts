import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { below, path, smooth } from '../../path';
import { lightPool } from '../light';
import { EAST, type Setting, WEST } from '../setting';
import { bowAt } from './crestBow';
import { laid, type Stick } from './stick';

const DIPS = [584, 590, 586, 592, 588, 593, 589, 594, 588, 592, 586, 590];

/** The near edge of the crest, over which one looks into the valley; order draws it straight. */
function crestEdge({ condition }: Setting): Point[] {
  const step = (EAST - WEST) / (DIPS.length - 1);
  return DIPS.map(
    (y, i): Point => [WEST + i * step, between(y + 12 * condition.chaos * Math.sin(i * 2.4), 588, condition.order)],
  );
}

/** Sticks underfoot, longer and thicker toward us. */
function underfoot({ left, right, condition, draws, size }: Setting, row: number): Stick[] {
  const draw = draws(131 + row);
  const count = Math.round(((right - left) / 1352) * 46);
  return Array.from({ length: count }, (_, i) => {
    const [where, deep, turn, long] = [(i + draw()) / count, draw(), draw() - 0.5, draw()];
    const y = 596 + row * 34 + deep * (26 + row * 12);
    return {
      x: left + where * (right - left),
      y: between(y, 600 + row * 40 + (i % 2) * 18, condition.order),
      turn: turn * (0.34 + 0.9 * condition.chaos) * (1 - 0.95 * condition.order),
      length: (70 + long * 90) * (0.8 + row * 0.25) * (0.6 + 0.4 * size),
    };
  });
}

/** What the snow has left in the hollows: it is the end of winter. */
export function lastSnow(
  setting: Setting,
  patches: readonly (readonly [t: number, y: number, wide: number])[],
): Item[] {
  const { at, palette, size, condition } = setting;
  const white = mix(light(palette.haze, 0.72), '#eef5fa', 0.5);
  return patches.map(([t, y, wide]) => {
    const [x, w] = [at(t), wide * size * (1 - 0.3 * condition.vision)];
    return {
      d: path`M${x - w} ${y}C${x - w * 0.7} ${y - w * 0.16} ${x - w * 0.2} ${y - w * 0.08} ${x} ${y - w * 0.15}S${x + w * 0.8} ${y - w * 0.12} ${x + w} ${y}S${x + w * 0.3} ${y + w * 0.12} ${x} ${y + w * 0.07}S${x - w * 0.8} ${y + w * 0.1} ${x - w} ${y}Z`,
      fill: linear([0, y - w * 0.16], [0, y + w * 0.1], [0, white], [1, mix(white, pick(palette.depths, 1), 0.35)]),
      opacity: 0.9,
    };
  });
}

/** The crest on which the cast stands: packed mud, and forty winters' sticks. */
export function crestFloor(setting: Setting): Item[] {
  const { palette, snow } = setting;
  const [shade, bark, board, pale] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const edge = crestEdge(setting);
  const d = below(edge, 780);
  const rows = [0, 1, 2].flatMap((row) =>
    laid(underfoot(setting, row), [mix(bark, board, 0.3), board, mix(board, pale, 0.7)], 8 + row * 3.4),
  );
  return [
    {
      d,
      fill: linear([0, 586], [0, 730], [0, bark], [0.4, mix(shade, bark, 0.4)], [1, dark(shade, 0.4)]),
      shadow: { colour: palette.vignette, opacity: 0.6, blur: 24, dx: 0, dy: -6 },
    },
    ...rows,
    {
      d,
      fill: linear([0, 590], [0, 724], [0, palette.rim, 0.26], [0.3, palette.rim, 0.04], [1, palette.vignette, 0.72]),
    },
    ...(snow
      ? [{ d, fill: linear([0, 586], [0, 720], [0, '#f4f8fd', 0.94], [0.5, '#e4edf7', 0.86], [1, '#b8c8da', 0.55]) }]
      : []),
    { d: smooth(edge), stroke: light(pale, 0.4), width: 2.4, opacity: 0.8 },
    lightPool(setting),
  ];
}

/** A tuft on x, y, of four blades, as one path. */
function tuft(x: number, y: number, h: number, wind: number): string {
  return [-0.5, -0.1, 0.25, 0.7]
    .map((lean, i) => {
      const [foot, tip] = [x + (i * 5 - 7) * Math.min(1, h / 30), x + (lean - wind) * h * 0.6];
      return path`M${foot - 2.4} ${y}Q${foot} ${y - h * 0.6} ${tip} ${y - h}Q${foot + 3.4} ${y - h * 0.5} ${foot + 2.6} ${y}Z`;
    })
    .join('');
}

/** Grass where nobody walks any more: `where` each tuft of `count` stands, and how high it may grow. */
function grown(
  setting: Setting,
  name: number,
  count: number,
  where: (a: number, b: number) => readonly [number, number, number],
): Item[] {
  const { palette, condition, wind } = setting;
  const draw = setting.draws(name);
  const [lit, green] = [pick(palette.ground, 0), pick(palette.ground, 1)];
  return Array.from({ length: count }, (_, i) => {
    const [a, b, high, from] = [draw(), draw(), draw(), draw()];
    const [x, y, tall] = where(a, b);
    const h = tall * (0.4 + high * 0.6) * arriving(condition.decline, 0.06 + from * 0.75, 0.12);
    return { h, d: tuft(x, y, h, wind), fill: [mix(green, lit, 0.3), green, dark(lit, 0.12)][i % 3] ?? green };
  })
    .filter(({ h }) => h > 0)
    .map(({ d, fill }) => ({ d, fill }));
}

/** On the near crest. */
export function crestGrass(setting: Setting): Item[] {
  const { left, right } = setting;
  const count = Math.round(((right - left) / 1352) * 64);
  return grown(setting, 135, count, (a, b) => [left + a * (right - left), 590 + b * 112, 64]);
}

/** Along the bow. */
export const bowGrass = (setting: Setting): Item[] =>
  grown(setting, 136, 44, (a, b) => {
    const { x, top } = bowAt(setting, 0.2 + a * 0.75);
    return [x, top + 2, 16 + (top - 418) * 0.3 + b * 8];
  });
