import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point, radial } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, path } from '../../path';
import { bunting } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { FALL_PERIOD } from '../weather';
import { cloth, roundel } from './emblem';
import { END } from './hallMeasures';

/** What people hang up who have come to like one room. */
export function homely(setting: Setting): Item[] {
  const { at, alive, palette, size } = setting;
  const colours = [pick(palette.accents, 0), '#fdf3dd', '#4a4754', pick(palette.accents, 1)];
  const tie =
    (a: number, b: number) =>
    (t: number): Point => [at(a + (b - a) * t), END.eaves + 12 + 26 * Math.sin(t * Math.PI)];
  return [
    ...bunting(tie(0.29, 0.5), 8, arriving(alive, 0.44, 0.4), colours),
    ...bunting(tie(0.505, 0.715), 8, arriving(alive, 0.52, 0.4), colours),
    ...arrived(alive, [
      { from: 0.4, at: [at(END.middle), 262], item: group(roundel(pick(palette.accents, 0)), { scale: size }) },
      {
        from: 0.6,
        at: [at(0.505), END.sill + 6],
        item: group(cloth(pick(palette.accents, 2)), { scale: 0.95 * size }),
      },
      ...[0.345, 0.655].map((t, i) => ({
        from: 0.66 + i * 0.1,
        at: [at(t), END.sill - 8] as const,
        item: group(jug(setting, i), { scale: size }),
      })),
    ]),
  ];
}

/** A jug of what grows at that time. */
const jug = ({ palette }: Setting, i: number): Item[] => [
  {
    d: 'M-3 -28Q-12 -50 -18 -56M0 -28V-62M3 -28Q12 -48 20 -54',
    stroke: mix(pick(palette.ground, 1), '#4f8a46', 0.5),
    width: 3,
  },
  { d: circle(-18, -58, 7) + circle(0, -64, 8) + circle(20, -56, 7), fill: pick(palette.accents, 1 - i) },
  {
    d: 'M-13 0C-20 -14 -12 -22 -9 -32H9C12 -22 20 -14 13 0Z',
    fill: linear([-14, 0], [14, -20], [0, dark('#8a7d6c', 0.3)], [1, light('#b8a88f', 0.3)]),
  },
];

/** Drops, flakes or leaves that find the holes in the roof. */
export function leaks(setting: Setting): Item[] {
  const { view, at, extent, draws } = setting;
  const draw = draws(82);
  if (!['rain', 'flood', 'snow', 'wind'].includes(view.weather)) return [];
  const rows = Math.ceil(extent.height / FALL_PERIOD) + 2;
  const drop = (x: number, y: number, s: number): Item => {
    if (view.weather === 'snow') return { d: circle(x, y, 1.6 + 2.4 * s), fill: '#ffffff', opacity: 0.7 };
    if (view.weather === 'wind') return { d: path`M${x} ${y}q9 -7 18 0q-9 6 -18 0Z`, fill: '#c9923f', opacity: 0.8 };
    return { d: path`M${x} ${y}l-1 ${10 + 8 * s}`, stroke: '#eaf2fa', width: 2.4, opacity: 0.5 };
  };
  return [0.06, 0.23, 0.24, 0.79, 0.93].flatMap((t) => {
    const [y, s] = [draw() * FALL_PERIOD, draw()];
    return Array.from({ length: rows }, (_, row) => drop(at(t), extent.y + y + (row - 1) * FALL_PERIOD, s));
  });
}

/** Straw, crumbs and feathers where nobody sweeps; frost on the cold side. */
export function litter({ condition, at, size }: Setting): Item[] {
  const frost = arriving(condition.decline, 0.45, 0.4);
  const wisp: Item[] = [{ d: 'M-24 2L10 -6M-14 -6L22 4M-4 4L26 -8', stroke: '#b59a5e', width: 3 }];
  const rime = radial([0, 0], 330, [0, '#e4edf5', 0.34 * frost], [0.6, '#e4edf5', 0.2 * frost], [1, '#e4edf5', 0]);
  return [
    ...(frost > 0 ? [group([{ d: circle(0, 0, 330), fill: rime }], { at: [at(0.2), 640], scale: [size, 0.24] })] : []),
    ...arrived(
      condition.decline,
      [
        [0.2, 612],
        [0.36, 664],
        [0.62, 640],
        [0.09, 664],
        [0.74, 676],
        [0.45, 700],
        [0.9, 650],
        [0.28, 700],
      ].map(([t = 0, y = 0], i) => ({
        from: 0.12 + i * 0.09,
        at: [at(t), y] as const,
        item: group(wisp, { turn: i * 47, scale: size }),
      })),
    ),
  ];
}
