import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point, radial } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { boom } from '../../thing/furniture';
import { bunting } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { FALL_PERIOD } from '../weather';
import { cloth, roundel } from './emblem';
import { END } from './hallMeasures';

/** The chalk line down the middle: order repaints it, a shared vision wears it to a smear, chaos draws others. */
export function chalkLine({ condition, alive, at, size, snow }: Setting): Item[] {
  const worn = arriving(alive, 0.36, 0.5);
  const neat = arriving(condition.order, 0.15, 0.4);
  const m = at(END.middle);
  const bend = (1 - neat) * 5;
  const half = (near: number) => (1.6 + near * 6) * (1 + 0.6 * neat) * size;
  const line = path`M${m - half(0)} ${END.floor}Q${m - bend - half(0.4)} 600 ${m - half(1)} 770H${m + half(1)}Q${m + half(0.4) + bend * 0.4} 610 ${m + half(0)} ${END.floor}Z`;
  const strokes = [
    [0.44, 0.58, -8],
    [0.56, 0.43, 12],
    [0.38, 0.5, 26],
  ].map(([a = 0, b = 0, c = 0], i) => {
    const drawn = arriving(condition.chaos, 0.25 + i * 0.2, 0.2);
    return {
      d: path`M${at(a)} 770Q${at((a + b) / 2) + c * 3} ${680 - 30 * drawn} ${at(b)} ${770 - 236 * drawn}`,
      stroke: i === 1 ? '#e0b04a' : '#f4efe2',
      width: 7 * size,
      dash: [20, 12],
      opacity: 0.7 * drawn,
    };
  });
  const smears = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    return {
      grown: nthArriving(worn, i, 9),
      d: ellipse(m + ((i % 3) - 1) * 14 * size, 545 + t * t * 170, (16 + 46 * t) * size, 3 + 7 * t),
      fill: '#f4efe2',
      opacity: 0.16,
    };
  });
  return [
    { d: line, fill: snow ? '#ffffff' : '#f4efe2', opacity: (0.75 + 0.2 * neat) * (1 - 0.85 * worn) },
    ...strokes.filter(({ opacity }) => opacity > 0),
    ...smears
      .filter(({ grown }) => grown > 0)
      .map(({ grown, ...smear }) => ({ ...smear, opacity: smear.opacity * grown })),
  ];
}

/** The toll under glass, on a shelf of its own. 64 wide, its foot on 0,0. */
const turnip: Item[] = [
  { d: rect(-34, -8, 68, 10, 2), fill: linear([-34, 0], [34, 0], [0, '#5c6979'], [1, '#aab4bd']) },
  { d: 'M-4 -44Q-18 -60 -8 -66L0 -50L8 -68Q18 -58 4 -44Z', fill: '#6f8a5a' },
  { d: circle(0, -30, 16), fill: linear([-14, -16], [14, -46], [0, '#a9899f'], [0.5, '#d9b9cc'], [1, '#f3ece4']) },
  { d: 'M-4 -16L0 -8L4 -16Z', fill: '#d9c9c4' },
  { d: 'M-26 -8V-50A26 26 0 0 1 26 -50V-8Z', fill: '#eef6ff', opacity: 0.28, stroke: '#eef6ff', width: 2.4 },
  { d: circle(0, -80, 5), fill: '#c7a95c' },
];

/** The turnip's shelf in the gable, and a bar across the line. */
export const toll = ({ condition, at, size, palette }: Setting): Item[] => [
  ...arrived(condition.order, [
    { from: 0.56, at: [at(END.middle), END.sill - 6], item: group(turnip, { scale: size }) },
    {
      from: 0.68,
      at: [at(0.455), 556],
      item: group(boom(pick(palette.accents, 0), 70 * (1 - arriving(condition.order, 0.74, 0.16))), {
        scale: 0.8 * size,
      }),
    },
  ]),
];

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
