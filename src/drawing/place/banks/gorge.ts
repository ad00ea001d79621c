import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { below, ellipse, path, polygon, rect, smooth } from '../../path';
import { haze, mountains, sheet } from '../land';
import { EAST, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { type Slide, slideHill } from './slide';

const SLIDE: Slide = { at: 0.4, peak: 196, foot: 420, reach: 330 };

/** Far peaks, and before them the hill that slid. */
export const gorgeHills = (setting: Setting): Item[] => [
  ...mountains(setting),
  ...slideHill(setting, SLIDE, mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.75)),
  haze(setting, 330, 100, 0.7),
];

/** The two shoulders from which the gorge drops, as shares of the width and heights. */
const SHOULDERS: readonly (readonly Point[])[] = [
  [
    [-0.4, 300],
    [-0.05, 322],
    [0.08, 330],
    [0.19, 362],
    [0.28, 402],
    [0.33, 440],
  ],
  [
    [0.66, 440],
    [0.73, 396],
    [0.82, 352],
    [0.93, 322],
    [1.05, 316],
    [1.4, 300],
  ],
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

const EDGE_LEFT: readonly Point[] = [
  [0.545, 410],
  [0.585, 424],
  [0.5, 448],
  [0.48, 500],
  [0.43, 600],
  [0.36, 770],
];
const EDGE_RIGHT: readonly Point[] = [
  [0.72, 770],
  [0.64, 600],
  [0.585, 508],
  [0.59, 452],
  [0.625, 424],
  [0.558, 410],
];

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
  const thin = 0.55 * arriving(condition.decline, 0.2, 0.7);
  const run = (edge: readonly Point[], k: number) =>
    edge.map(([t, y]): Point => [at(t + k * thin * 0.07 * ((y - 402) / 200)), y]);
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
    {
      d: `${smooth(run(EDGE_LEFT, 1))}L${smooth(run(EDGE_RIGHT, -1)).slice(1)}Z`,
      fill: linear([0, 402], [0, 640], ...stops),
    },
    ...glitter(setting),
    ...WALLS.flatMap((points, i) => wall(setting, points, i)),
    haze(setting, 400, 110, 0.3),
  ];
}

/** The gorge's walls, far ones first: shares of the width and heights, from their tops down. */
const WALLS: readonly (readonly Point[])[] = [
  [
    [-0.3, 396],
    [0.2, 398],
    [0.37, 412],
    [0.45, 430],
    [0.475, 456],
    [0.45, 520],
    [0.4, 620],
  ],
  [
    [1.3, 392],
    [0.8, 394],
    [0.7, 404],
    [0.65, 424],
    [0.615, 452],
    [0.62, 520],
    [0.68, 640],
  ],
  [
    [-0.3, 372],
    [0.14, 376],
    [0.26, 396],
    [0.33, 440],
    [0.37, 452],
    [0.385, 520],
    [0.36, 600],
    [0.3, 770],
  ],
  [
    [1.3, 366],
    [0.86, 370],
    [0.77, 392],
    [0.715, 432],
    [0.68, 448],
    [0.66, 520],
    [0.69, 600],
    [0.76, 770],
  ],
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

/** The near cliffs, left and right, from their lips down: shares of the width from the frame's edge inward, and heights. */
const CLIFFS = [
  [
    [-0.06, 352],
    [0.05, 350],
    [0.115, 364],
    [0.13, 400],
    [0.168, 420],
    [0.176, 470],
    [0.215, 500],
    [0.225, 560],
    [0.27, 660],
  ],
  [
    [-0.06, 336],
    [0.04, 334],
    [0.1, 346],
    [0.118, 392],
    [0.15, 412],
    [0.17, 480],
    [0.2, 512],
    [0.22, 580],
    [0.25, 660],
  ],
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
        facet([
          [0.06, 372],
          [0.115, 368],
          [0.128, 402],
          [0.09, 440],
        ]) +
        facet([
          [0.1, 470],
          [0.172, 424],
          [0.176, 470],
          [0.13, 530],
        ]) +
        facet([
          [0.12, 580],
          [0.212, 506],
          [0.222, 560],
          [0.17, 640],
        ]) +
        facet([
          [-0.02, 450],
          [0.05, 420],
          [0.04, 500],
          [-0.01, 540],
        ]),
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
  return [
    ...trees,
    ...cliff(setting, 0),
    ...cliff(setting, 1),
    ...(setting.view.weather === 'flood' ? spate(setting) : []),
  ];
}

/** The river come up between the cliffs, brown, with what it has torn loose. */
function spate(setting: Setting): Item[] {
  const { palette, left, right, at } = setting;
  const far = mix(pick(palette.water, 1), '#6b5836', 0.6);
  const near = mix(pick(palette.water, 2), '#3f3622', 0.6);
  const draw = setting.draws(37);
  const edge = Array.from(
    { length: 13 },
    (_, i): Point => [left - 40 + (i / 12) * (right - left + 80), 478 + draw() * 16],
  );
  const crests = Array.from({ length: 18 }, () => {
    const [x, y, w] = [left + draw() * (right - left), 496 + draw() * 80, 30 + draw() * 80];
    return path`M${x} ${y}q${w / 4} -7 ${w / 2} 0t${w / 2} 0`;
  });
  const logs = [0.24, 0.62, 0.8].map((t, i) => path`M${at(t)} ${512 + i * 12}l70 ${-14 + i * 12}`);
  return [
    { d: below(edge, 660), fill: linear([0, 478], [0, 600], [0, light(far, 0.2)], [0.25, far], [1, near]) },
    { d: smooth(edge), stroke: light(far, 0.55), width: 3, opacity: 0.7 },
    { d: crests.join(''), stroke: light(far, 0.45), width: 2.4, opacity: 0.65 },
    { d: logs.join(''), stroke: pick(palette.wood, 1), width: 13 },
  ];
}
