import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, path, polygon, rect, smooth } from '../../path';
import { arrived } from '../arrivals';
import { sheet } from '../land';
import type { Setting } from '../setting';
import { conifer } from '../trees';
import { outline } from './outline';

/** A hill half of which has slid: its middle as a share of the width, the heights of its top and foot, its half width in units. */
export interface Slide {
  readonly at: number;
  readonly peak: number;
  readonly foot: number;
  readonly reach: number;
}

/** A point on the hill: -1..1 across, 0..1 down from its top. */
type OnHill = (across: number, down: number) => Point;

const onHill =
  ({ at, size }: Setting, slide: Slide): OnHill =>
  (across, down) => [at(slide.at) + across * slide.reach * size, slide.peak + down * (slide.foot - slide.peak)];

const RIDGE: readonly Point[] = outline(
  '-2.2 1.02, -1.4 0.86, -0.9 0.56, -0.45 0.14, -0.14 0, 0.03 0.03, 0.1 0.16, 0.16 0.32, 0.28 0.49, 0.5 0.66, 0.8 0.77, 1.12 0.83, 1.5 0.96, 1.9 1.02',
);

/** Where turf ends and bare earth begins, from the bite down. */
const TURF: readonly Point[] = outline(
  '0.03 0.03, -0.09 0.14, -0.13 0.3, -0.08 0.44, -0.2 0.62, -0.3 0.84, -0.22 1.04',
);

/** What the slide laid bare: a dark bite, pale earth, runnels, and what came to lie at the foot. */
function scar(setting: Setting, on: OnHill): Item[] {
  const { palette, size } = setting;
  const earth = mix(mix(pick(palette.wood, 2), pick(palette.ground, 0), 0.3), pick(palette.accents, 0), 0.22);
  const cover = setting.snow ? 0.35 : 0;
  const [far, pale] = [
    mix(mix(earth, palette.haze, 0.2), '#f4f8fd', cover),
    mix(mix(light(earth, 0.3), palette.haze, 0.2), '#f4f8fd', cover * 1.6),
  ];
  const all = (points: readonly Point[]) => points.map(([x, y]) => on(x, y));
  const bare = `${smooth(all(RIDGE.slice(5)))}${smooth(all(TURF).reverse()).replace('M', 'L')}Z`;
  const bite = smooth(
    all(outline('0.03 0.03, -0.09 0.14, -0.13 0.3, -0.08 0.44, -0.16 0.58, -0.03 0.42, -0.02 0.3, 0.03 0.16')),
  );
  const runnels = [0, 0.1, 0.22].map((x, i) => {
    const [a, b, c] = [on(x, 0.5 + i * 0.05), on(x * 1.5, 0.72), on(x * 3.4 - 0.1, 1)];
    return path`M${a[0]} ${a[1]}Q${b[0]} ${b[1]} ${c[0]} ${c[1]}`;
  });
  const rubble = [-0.1, 0.24, 0.5, 0.72, 0.98, 1.2].map((x, i) =>
    circle(...on(x, 0.86 + ((i * 2) % 3) * 0.06), (7 + ((i * 5) % 4) * 3) * size),
  );
  return [
    { d: bare, fill: linear(on(-0.2, 0.9), on(0.7, 0.3), [0, dark(far, 0.3)], [0.55, far], [1, pale]) },
    { d: `${bite}Z`, fill: linear(on(-0.13, 0.2), on(0.13, 0.2), [0, dark(far, 0.5)], [1, dark(far, 0.2)]) },
    { d: runnels.join(''), stroke: dark(far, 0.3), width: 4 * size, opacity: 0.5 },
    { d: rubble.join(''), fill: linear(on(0, 0.8), on(0, 1.05), [0, pale], [1, dark(far, 0.35)]) },
    { d: smooth(all(RIDGE.slice(5))), stroke: light(pale, 0.4), width: 1.8, opacity: 0.8 },
    { d: smooth(all(TURF)), stroke: dark(far, 0.4), width: 2.4, opacity: 0.6 },
  ];
}

/** Young trees that somebody set where the hill is bare. */
function saplings(setting: Setting, on: OnHill): Item[] {
  const colour = mix(pick(setting.palette.depths, 2), '#5f8f4a', 0.6);
  const planted: readonly Point[] = outline(
    '0.02 0.6, 0.34 0.68, 0.14 0.8, 0.62 0.82, -0.14 0.86, 0.42 0.92, 0.9 0.88',
  );
  return arrived(
    setting.alive,
    planted.map(([x, y], i) => ({
      from: 0.4 + i * 0.08,
      at: on(x, y),
      item: group(conifer({ height: 34 + (i % 3) * 8, colour, lean: 0, snow: setting.snow }), { scale: setting.size }),
    })),
  );
}

/** Numbered pegs in rows, which watch a hill that has gone already. */
function pegs(setting: Setting, on: OnHill): Item[] {
  const peg: Item[] = [
    { d: rect(-1.5, -15, 3, 15), fill: '#e6e9e6' },
    { d: 'M1 -15H9L6 -11.5L9 -8H1Z', fill: pick(setting.palette.accents, 0) },
  ];
  return arrived(
    setting.condition.order,
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => ({
      from: 0.1 + i * 0.09,
      at: on(-0.02 + (i % 3) * 0.2 + Math.floor(i / 3) * 0.14, 0.56 + (i % 3) * 0.05 + Math.floor(i / 3) * 0.15),
      item: group(peg, { scale: setting.size }),
    })),
  );
}

/** New cracks over the bite: chaos did not look, decline did not tell. */
function cracks({ palette, condition }: Setting, on: OnHill): Item[] {
  const torn = arriving(Math.max(condition.decline, condition.chaos * 0.7), 0.3, 0.5);
  if (torn <= 0) return [];
  const cracked = [-0.3, -0.62].map((x) =>
    polygon([on(x, 0.4), on(x + 0.04, 0.55), on(x - 0.03, 0.68), on(x + 0.05, 0.86)], false),
  );
  return [{ d: cracked.join(''), stroke: dark(pick(palette.wood, 0), 0.2), width: 3, opacity: 0.6 * torn }];
}

/** The hill that slid, and what has been done about it since. */
export function slideHill(setting: Setting, slide: Slide, colour: string): Item[] {
  const on = onHill(setting, slide);
  const ridge = RIDGE.map(([x, y]) => on(x, y));
  return [
    ...sheet(ridge, slide.foot + 30, setting.snow ? mix(colour, '#f4f8fd', 0.6) : colour, setting.palette.haze),
    ...scar(setting, on),
    ...cracks(setting, on),
    ...saplings(setting, on),
    ...pegs(setting, on),
  ];
}
