import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { below, ellipse, path, smooth } from '../../path';
import type { Setting } from '../setting';
import { strip } from './fells';
import { boulder, rockOf } from './rocks';
import { laid, type Stick } from './stick';

/** The five steps of the Sill: middle as a share of the width, height of the water, half breadth (a share), depth, and face. */
const STEPS: readonly (readonly [t: number, y: number, half: number, deep: number, face: number])[] = [
  [0.615, 406, 0.082, 8, 26],
  [0.58, 434, 0.108, 11, 30],
  [0.535, 466, 0.136, 15, 34],
  [0.475, 503, 0.166, 19, 40],
  [0.41, 545, 0.2, 23, 70],
];

/** One step in scene units, and how far its dam is built: the uppermost first. */
export function stepAt(setting: Setting, k: number) {
  const [t, y, half, deep, face] = STEPS[k] ?? [0.5, 500, 0.1, 10, 30];
  const built = arriving(setting.alive, 0.38 + k * 0.11, 0.1);
  return { x: setting.at(t), y, rx: setting.at(half) - setting.at(0), ry: deep, face, built };
}

export const STEP_COUNT = STEPS.length;

/** How much water comes down: more in wet weather, little where all has been let go. */
const flowOf = ({ condition, view }: Setting): number =>
  (view.weather === 'flood' ? 1.7 : view.weather === 'rain' ? 1.25 : 1) *
  (1 - 0.86 * arriving(condition.decline, 0.1, 0.8));

/** Where the water leaves a step: toward the next one, or off to the left by its new and shorter bed. */
function lipOf(setting: Setting, k: number): number {
  const [here, next] = [stepAt(setting, k), stepAt(setting, Math.min(STEPS.length - 1, k + 1))];
  return k === STEPS.length - 1 ? here.x - here.rx * 0.42 : (here.x + next.x) / 2;
}

/** A ledge's outline: back edge, front rim and foot, as uneven as frost has made them. */
function outline(setting: Setting, k: number): { back: Point[]; rim: Point[]; foot: Point[] } {
  const { x, y, rx, ry, face } = stepAt(setting, k);
  const draw = setting.draws(221 + k);
  const points = Array.from({ length: 13 }, (_, i) => {
    const [u, chip, hang] = [i / 6 - 1, (draw() - 0.5) * 0.5, draw()];
    const bow = Math.sqrt(Math.max(0, 1 - u * u));
    return {
      back: [x + rx * u, y - ry * bow * (0.8 + chip * 0.4)] as Point,
      rim: [x + rx * u * (1 + chip * 0.05), y + ry * bow * (1 + chip * 0.3)] as Point,
      foot: [x + rx * u * (1.02 + chip * 0.06), y + ry * bow + face * (0.74 + 0.4 * hang)] as Point,
    };
  });
  return {
    back: points.map(({ back }) => back),
    rim: points.map(({ rim }) => rim),
    foot: points.map(({ foot }) => foot),
  };
}

/** A ledge of rock: the shelf that the light lies on, and its broken front. */
function ledge(setting: Setting, k: number): Item[] {
  const { x, y, rx } = stepAt(setting, k);
  const { back, rim, foot } = outline(setting, k);
  const rock = rockOf(setting, 0.06 + k * 0.12);
  const facets = rim.slice(1, -1).map(([px, py], i) => {
    const [qx, qy] = foot[i + 1] ?? [px, py];
    const [nx, ny] = rim[i + 2] ?? [px, py];
    return i % 2 === 0 ? path`M${px} ${py}L${nx} ${ny}L${qx} ${qy}Z` : '';
  });
  return [
    {
      d: strip(rim, foot),
      fill: linear([x - rx, y], [x + rx, y], [0, dark(rock, 0.5)], [0.55, dark(rock, 0.2)], [1, light(rock, 0.12)]),
      shadow: { colour: setting.palette.vignette, opacity: 0.3, blur: 10, dx: 0, dy: 3 },
    },
    { d: facets.join(''), fill: linear([x - rx, y], [x + rx, y], [0, rock, 0.25], [1, light(rock, 0.3), 0.5]) },
    {
      d: strip(back, rim),
      fill: linear([x - rx, y], [x + rx, y], [0, rock], [1, setting.snow ? '#f1f6fc' : light(rock, 0.42)]),
    },
    { d: smooth(rim), stroke: light(rock, 0.5), width: 1.6, opacity: 0.7 },
  ];
}

/** Boulders at both ends of a step, which hold it in the slope. */
const shoulders = (setting: Setting, k: number): Item[] =>
  [-1, 1].map((side) => {
    const { x, y, rx, face } = stepAt(setting, k);
    const big = (20 + k * 7) * (0.5 + 0.5 * setting.size);
    return group(boulder(setting, big * (side < 0 ? 1.2 : 1), big * 0.86, 0.1 + k * 0.13), {
      at: [x + side * rx * 0.99, y + face * 0.72],
      scale: [side, 1],
    });
  });

/** What stands on a step: a torrent's narrow run, or the pool behind a dam. */
function pool(setting: Setting, k: number): Item[] {
  const { x, y, rx, ry, built } = stepAt(setting, k);
  const { palette, condition } = setting;
  const flow = Math.min(1, flowOf(setting));
  const share = between(0.2 + 0.5 * flow, 0.92, built);
  const cx = between(between(x, lipOf(setting, k), 0.4), x, built);
  const [sky, deep] = [light(pick(palette.water, 0), 0.2), pick(palette.water, 2)];
  const rapids = [-0.6, -0.2, 0.25, 0.55]
    .map(
      (u, i) =>
        path`M${cx + rx * share * u} ${y + ry * share * ((i % 3) - 1) * 0.45}q${rx * 0.06} ${i % 2 === 0 ? -4 : 4} ${rx * 0.14} 0t${rx * 0.12} 1`,
    )
    .join('');
  const glints = [-0.5, 0.1, 0.42]
    .map((u, i) => path`M${cx + rx * share * u} ${y + ry * share * (i - 1) * 0.4}h${rx * share * 0.28}`)
    .join('');
  return [
    {
      d: ellipse(cx, y + 0.5, rx * share, ry * share * 0.92),
      fill: linear(
        [cx - rx, y - ry],
        [cx + rx, y + ry],
        [0, mix(deep, sky, 0.25)],
        [0.5, mix(deep, sky, 0.7)],
        [1, sky],
      ),
      opacity: 1 - 0.3 * condition.decline,
    },
    { d: glints, stroke: light(sky, 0.6), width: 1.8, opacity: 0.8 },
    { d: rapids, stroke: light(sky, 0.75), width: 2.2 + k * 0.5, opacity: 0.85 * flow * (1 - built) },
  ];
}

/** The fall from a step: white and wide where nothing holds it, a few threads where a dam is allowed to leak. */
function fall(setting: Setting, k: number): Item[] {
  const { y, ry, rx, face, built } = stepAt(setting, k);
  const flow = flowOf(setting);
  const [x, top, foot] = [lipOf(setting, k), y + ry * 0.9, y + face + ry];
  const w = rx * 0.34 * flow * between(1, 0.22, built) * (k === 4 ? 0.8 : 1);
  const white = light(pick(setting.palette.water, 0), 0.6);
  const shade = pick(setting.palette.water, 2);
  const threads = [-0.62, -0.15, 0.35, 0.72]
    .map((u) => path`M${x + u * w} ${top + 2}q${-4} ${(foot - top) * 0.5} ${-5} ${(foot - top) * 0.9}`)
    .join('');
  const foam = [-1.1, -0.4, 0.35, 1]
    .map(
      (u, i) =>
        path`M${x + u * w - w * 0.5 - 5} ${foot + 2}a${w * 0.4 + 6} ${5 + (i % 2) * 3 + k} 0 0 1 ${w * 0.8 + 12} 0Z`,
    )
    .join('');
  const leaks = [-0.55, 0.5]
    .map((u) => path`M${x + rx * u} ${y + ry * 0.8}q-2 ${face * 0.4} -3 ${face * 0.9}`)
    .join('');
  return [
    {
      d: path`M${x - w} ${top - 2}Q${x} ${top + 1} ${x + w} ${top - 2}L${x + w * 1.12} ${foot}H${x - w * 1.2}Z`,
      fill: linear([0, top], [0, foot], [0, mix(white, shade, 0.4)], [0.3, white], [1, white, 0.88]),
    },
    { d: threads, stroke: shade, width: 1.6 + k * 0.3, opacity: 0.4 },
    { d: foam, fill: light(white, 0.5), opacity: 0.85 * Math.min(1, flow) },
    ...(built > 0 ? [{ d: leaks, stroke: white, width: 2.4, opacity: built * 0.85 }] : []),
  ];
}

/** Sticks along a step's front rim. */
function damSticks(setting: Setting, k: number): Stick[] {
  const { x, y, rx, ry } = stepAt(setting, k);
  const draw = setting.draws(211 + k);
  const count = 46 + k * 12;
  return Array.from({ length: count }, (_, i) => {
    const [jitter, turn, long] = [draw(), draw() - 0.5, draw()];
    const u = ((i + jitter) / count) * 2 - 1;
    return {
      x: x + rx * u * 0.98,
      y: y + ry * Math.sqrt(Math.max(0, 1 - u * u)) + 2 - (6 + k * 2) * draw(),
      turn: (-u * ry) / (rx * 0.6) + turn * 0.8,
      length: (13 + k * 4 + long * (12 + k * 4)) * (0.5 + 0.5 * setting.size),
    };
  });
}

/** A little dam, low enough to leak and wide enough to stand. */
function dam(setting: Setting, k: number): Item[] {
  const { built, x, y } = stepAt(setting, k);
  if (built <= 0) return [];
  const [bark, board, pale] = [1, 2, 3].map((i) => pick(setting.palette.wood, i)) as [string, string, string];
  const sticks = laid(
    damSticks(setting, k),
    [bark, mix(bark, board, 0.5), board, mix(board, pale, 0.6)],
    3.6 + k * 0.9,
  );
  return [group([group(sticks, { at: [-x, -y] })], { at: [x, y], scale: [built, built], opacity: built })];
}

/** The stair of the Sill from the top down, with what is built on it. */
export const stair = (setting: Setting): Item[] =>
  STEPS.flatMap((_, k) => [
    ...ledge(setting, k),
    ...pool(setting, k),
    ...shoulders(setting, k),
    ...dam(setting, k),
    ...fall(setting, k),
  ]);

/** The old bed, which turns off to the right toward the pond: dry stones, until there is water enough for both. */
export function oldBed(setting: Setting): Item[] {
  const { at, palette, alive, condition, snow } = setting;
  const stone = mix(mix(pick(palette.ground, 0), rockOf(setting, 0), 0.5), palette.haze, 0.15);
  const bed = path`M${at(0.6)} 442C${at(0.72)} 452 ${at(0.7)} 484 ${at(0.8)} 510S${at(1)} 560 ${at(1.06)} 640H${at(0.66)}C${at(0.74)} 590 ${at(0.58)} 500 ${at(0.58)} 452Z`;
  const run = arriving(alive, 0.6, 0.3);
  const water = path`M${at(0.62)} 450C${at(0.69)} 466 ${at(0.66)} 492 ${at(0.75)} 520S${at(0.86)} 570 ${at(0.88)} 640H${at(0.78)}C${at(0.8)} 590 ${at(0.63)} 510 ${at(0.61)} 456Z`;
  const stones = [
    [0.66, 476, 12],
    [0.72, 498, 16],
    [0.69, 528, 20],
    [0.8, 532, 18],
    [0.76, 562, 26],
    [0.88, 566, 24],
  ] as const;
  const pebbles = stones.map(([t, y, r]) => ellipse(at(t), y, r * setting.size, r * 0.4)).join('');
  return [
    { d: bed, fill: linear([0, 440], [0, 600], [0, snow ? '#e6eef6' : light(stone, 0.25)], [1, dark(stone, 0.12)]) },
    ...(run > 0
      ? [
          {
            d: water,
            fill: linear([0, 450], [0, 600], [0, light(pick(palette.water, 0), 0.3)], [1, pick(palette.water, 2)]),
            opacity: run,
          },
        ]
      : []),
    { d: pebbles, fill: light(rockOf(setting, 0.2), 0.16) },
    ...(condition.decline > 0.3
      ? [
          {
            d: path`M${at(0.67)} 500l24 8l14 -5l22 12M${at(0.75)} 546l30 9l16 -6`,
            stroke: dark(stone, 0.5),
            width: 2,
            opacity: 0.6 * condition.decline,
          },
        ]
      : []),
  ];
}

/** The shorter bed, on the left: a raw cut through the turf, deep and in a hurry. */
export function newBed(setting: Setting): Item[] {
  const { palette, left } = setting;
  const { x, rx, built } = stepAt(setting, 4);
  const flow = Math.min(1.2, flowOf(setting)) * between(1, 0.6, built);
  const raw = mix(pick(palette.wood, 0), pick(palette.wood, 1), 0.5);
  const white = light(pick(palette.water, 0), 0.5);
  const cut = path`M${x} 556C${x - rx * 0.5} 540 ${x - rx * 1.2} 534 ${left - 40} 516V660H${x + rx * 0.4}Z`;
  const run = path`M${x - rx * 0.05} 572C${x - rx * 0.5} 552 ${x - rx * 1.2} 546 ${left - 40} 530V${530 + 50 * flow}C${x - rx * 1.4} ${548 + 44 * flow} ${x - rx * 0.6} ${560 + 44 * flow} ${x + rx * 0.3} ${570 + 40 * flow}Z`;
  const rush = Array.from(
    { length: 9 },
    (_, i) =>
      path`M${x - rx * (0.28 + i * 0.2)} ${566 - i * 2.6 + (i % 3) * 9}q${-rx * 0.07} ${i % 2 === 0 ? -5 : 5} ${-rx * 0.16} -3`,
  ).join('');
  return [
    { d: cut, fill: linear([0, 514], [0, 600], [0, light(raw, 0.2)], [0.5, raw], [1, dark(raw, 0.35)]) },
    { d: run, fill: linear([0, 530], [0, 600], [0, light(pick(palette.water, 1), 0.25)], [1, pick(palette.water, 2)]) },
    { d: rush, stroke: white, width: 3.4, opacity: 0.8 * Math.min(1, flow) },
  ];
}

/** The slope down which the river comes, of turf and stone, and the reach above it. */
export function moor(setting: Setting): Item[] {
  const { palette, at, left, right, snow, condition } = setting;
  const turf = snow
    ? '#e8eff6'
    : mix(mix(pick(palette.ground, 1), pick(palette.ground, 0), 0.35), pick(palette.depths, 2), 0.4);
  const ridge: Point[] = [
    [left - 40, 392],
    [at(0.2), 400],
    [at(0.44), 404],
    [at(0.62), 402],
    [at(0.8), 402],
    [right + 40, 394],
  ];
  const [sky, deep] = [light(pick(palette.water, 0), 0.2), pick(palette.water, 2)];
  const wide = (1 - 0.6 * condition.decline) * (at(0.1) - at(0));
  const reach = path`M${at(0.5) - wide * 0.6} 398C${at(0.56)} 398 ${at(0.6) - wide * 0.2} 402 ${at(0.615) - wide * 0.3} 410H${at(0.615) + wide * 0.4}C${at(0.64)} 402 ${at(0.66) + wide * 0.2} 400 ${at(0.7) + wide * 0.7} 398Z`;
  return [
    {
      d: below(ridge, 640),
      fill: linear([0, 396], [0, 600], [0, mix(turf, palette.haze, 0.35)], [0.4, turf], [1, dark(turf, 0.35)]),
      shadow: { colour: dark(turf, 0.6), opacity: 0.4, blur: 12, dx: 0, dy: -2 },
    },
    { d: smooth(ridge), stroke: light(turf, 0.5), width: 1.6, opacity: 0.7 },
    { d: reach, fill: linear([0, 397], [0, 412], [0, deep], [1, sky]) },
  ];
}

/** Where melt drips from a ledge it freezes again by night. */
export function icicles(setting: Setting): Item[] {
  const ice = light(pick(setting.palette.water, 1), 0.6);
  const hung = [1, 2, 3, 4].flatMap((k) =>
    [-0.86, -0.8, -0.73, 0.55, 0.62, 0.7, 0.78].map((u, i) => {
      const [x, y] = rimOf(setting, k, u);
      const w = 3 + k * 0.8;
      return path`M${x - w} ${y}h${w * 2}l${-w} ${(8 + k * 3) * (0.6 + ((i * 7 + k * 3) % 5) * 0.2)}Z`;
    }),
  );
  const opacity = 0.8 * (1 - setting.condition.vision * 0.7);
  return [{ d: hung.join(''), fill: linear([0, 430], [0, 590], [0, '#ffffff'], [1, ice]), opacity }];
}

/** The middle of a step's front rim, where things are put up. */
export function rimOf(setting: Setting, k: number, u: number): Point {
  const { x, y, rx, ry } = stepAt(setting, k);
  return [x + rx * u, y + ry * Math.sqrt(Math.max(0, 1 - u * u))];
}
