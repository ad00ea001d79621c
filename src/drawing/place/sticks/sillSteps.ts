import { dark, light } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { path, smooth } from '../../path';
import type { Weather } from '../../view';
import type { Setting } from '../setting';
import { strip } from './fells';
import { boulder, rockOf } from './rocks';
import { climbing } from './sillLift';

/** The five steps of the Sill: middle as a share of the width, height of the water, half breadth (a share), depth, and face. */
export const STEPS: readonly (readonly [t: number, y: number, half: number, deep: number, face: number])[] = [
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
  const { at, narrow } = setting;
  return {
    x: at(t),
    y: climbing(setting.view, y),
    rx: (at(half) - at(0)) * (1 + 0.5 * narrow),
    ry: deep,
    face: face * (1 + 0.7 * narrow),
    built,
  };
}

export const STEP_COUNT = STEPS.length;

const COMES: Partial<Record<Weather, number>> = { flood: 1.7, rain: 1.25, ebb: 0.36 };

/** How much water comes down: more in wet weather, little where all has been let go. */
export const flowOf = ({ condition, view }: Setting): number =>
  (COMES[view.weather] ?? 1) * (1 - 0.86 * arriving(condition.decline, 0.1, 0.8));

/** Where the water leaves a step: toward the next one, or off to the left by its new and shorter bed. */
export function lipOf(setting: Setting, k: number): number {
  const [here, next] = [stepAt(setting, k), stepAt(setting, Math.min(STEPS.length - 1, k + 1))];
  return k === STEPS.length - 1 ? here.x - here.rx * 0.42 : (here.x + next.x) / 2;
}

/** The middle of a step's front rim, where things are put up. */
export function rimOf(setting: Setting, k: number, u: number): Point {
  const { x, y, rx, ry } = stepAt(setting, k);
  return [x + rx * u, y + ry * Math.sqrt(Math.max(0, 1 - u * u))];
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
export function ledge(setting: Setting, k: number): Item[] {
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
export const shoulders = (setting: Setting, k: number): Item[] =>
  [-1, 1].map((side) => {
    const { x, y, rx, face } = stepAt(setting, k);
    const big = (20 + k * 7) * (0.5 + 0.5 * setting.size);
    return group(boulder(setting, big * (side < 0 ? 1.2 : 1), big * 0.86, 0.1 + k * 0.13), {
      at: [x + side * rx * 0.99, y + face * 0.72],
      scale: [side, 1],
    });
  });

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
