import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect, smooth } from '../../path';
import { isEbb, mudOf } from '../ebb';
import { haze, mountains, sheet } from '../land';
import { EAST, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { outline } from './outline';
import { type Slide, slideHill } from './slide';

/** Far peaks, and before them the hill that slid. */
export const slidden =
  (slide: Slide) =>
  (setting: Setting): Item[] => [
    ...mountains(setting),
    ...slideHill(setting, slide, mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.75)),
    haze(setting, 330, 100, 0.7),
  ];

/** The two shoulders from which the gorge drops, as shares of the width and heights. */
const SHOULDERS: readonly (readonly Point[])[] = [
  outline('-0.4 300, -0.05 322, 0.08 330, 0.19 362, 0.28 402, 0.33 440'),
  outline('0.66 440, 0.73 396, 0.82 352, 0.93 322, 1.05 316, 1.4 300'),
];

/** Wooded shoulders on both sides, which leave the middle to the river. */
export function shoulders(setting: Setting): Item[] {
  const { palette, at } = setting;
  const colour = pick(palette.depths, 2);
  const trees = wood(
    setting.draws(13),
    {
      from: WEST,
      to: EAST,
      step: 30,
      gap: [at(0.22), at(0.78)],
      heights: [44, 92],
      ground: (x) => 330 + 60 * Math.max(0, 1 - Math.abs(x - at(x < at(0.5) ? 0.24 : 0.76)) / 110),
      colour,
      leafy: 0.35,
    },
    setting,
  );
  return [
    ...trees,
    ...SHOULDERS.flatMap((ridge) =>
      sheet(
        ridge.map(([t, y]) => [at(t), y]),
        440,
        colour,
        palette.haze,
      ),
    ),
    haze(setting, 350, 80, 0.4),
  ];
}

const EDGE_LEFT: readonly Point[] = outline('0.545 410, 0.585 424, 0.5 448, 0.48 500, 0.43 600, 0.36 770');
const EDGE_RIGHT: readonly Point[] = outline('0.72 770, 0.64 600, 0.585 508, 0.59 452, 0.625 424, 0.558 410');

/** Light on the water where the sun stands over the gorge. */
function glitter(setting: Setting): Item[] {
  const { palette, at, size } = setting;
  const draw = setting.draws(21);
  return Array.from({ length: 18 }, (_, i) => {
    const [shift, long] = [draw() - 0.5, draw()];
    const t = i / 17;
    const y = 410 + t * 170;
    return {
      d: ellipse(
        at(0.56 - 0.05 * Math.sin(t * 3)) + shift * (14 + 60 * t) * size,
        y,
        (8 + 22 * long) * (0.4 + t) * size,
        1 + t * 1.6,
      ),
      fill: light(palette.sun, 0.3),
      opacity: (0.75 - 0.4 * t) * palette.shine + 0.1,
    };
  });
}

/** The bottom of the gorge: haze, walls that fall to it, and the river, which decline lets run thin. */
export function gorge(setting: Setting): Item[] {
  const { palette, at, left, right, condition } = setting;
  const thin = isEbb(setting) ? 0.9 : 0.55 * arriving(condition.decline, 0.2, 0.7);
  const bed = (narrowed: number) => {
    const edge = (points: readonly Point[], k: number) =>
      smooth(points.map(([t, y]): Point => [at(t + k * narrowed * 0.07 * ((y - 402) / 200)), y]));
    return `${edge(EDGE_LEFT, 1)}L${edge(EDGE_RIGHT, -1).slice(1)}Z`;
  };
  const { wet, dry } = mudOf(setting);
  const stops = palette.water.map((colour, i) => [[0, 0.12, 0.5, 1][i] ?? 1, colour] as const);
  return [
    {
      d: rect(left - 40, 380, right - left + 80, 400),
      fill: linear(
        [0, 388],
        [0, 620],
        [0, mix(pick(palette.depths, 2), palette.haze, 0.5), 0],
        [0.12, mix(pick(palette.depths, 2), palette.haze, 0.35)],
        [1, pick(palette.depths, 3)],
      ),
    },
    ...(isEbb(setting) ? [{ d: bed(0), fill: linear([0, 402], [0, 640], [0, dry], [1, wet]) }] : []),
    { d: bed(thin), fill: linear([0, 402], [0, 640], ...stops) },
    ...glitter(setting),
    ...WALLS.flatMap((points, i) => wall(setting, points, i)),
    haze(setting, 400, 110, 0.3),
  ];
}

/** The gorge's walls, far ones first: shares of the width and heights, from their tops down. */
const WALLS: readonly (readonly Point[])[] = [
  outline('-0.3 396, 0.2 398, 0.37 412, 0.45 430, 0.475 456, 0.45 520, 0.4 620'),
  outline('1.3 392, 0.8 394, 0.7 404, 0.65 424, 0.615 452, 0.62 520, 0.68 640'),
  outline('-0.3 372, 0.14 376, 0.26 396, 0.33 440, 0.37 452, 0.385 520, 0.36 600, 0.3 770'),
  outline('1.3 366, 0.86 370, 0.77 392, 0.715 432, 0.68 448, 0.66 520, 0.69 600, 0.76 770'),
];

/** One wall: a lit lip, and a foot that is lost in vapour. */
function wall({ palette, at, snow }: Setting, points: readonly Point[], i: number): Item[] {
  const edge = points.map(([t, y]): Point => [at(t), y]);
  const stone = mix(pick(palette.depths, i < 2 ? 2 : 3), pick(palette.ground, 2), i < 2 ? 0.1 : 0.25);
  const rock = snow ? mix(stone, '#eef4fb', 0.4) : stone;
  const shadow = { colour: dark(rock, 0.5), opacity: 0.4, blur: 14, dx: 0, dy: -2 };
  return [
    {
      d: smooth(edge) + path`L${edge[0]?.[0] ?? 0} 770Z`,
      fill: linear([0, 380], [0, 600], [0, light(rock, 0.12)], [0.4, rock], [1, mix(rock, palette.haze, 0.3)]),
      shadow,
    },
    { d: smooth(edge), stroke: light(rock, 0.4), width: 1.6, opacity: 0.5 },
  ];
}
