import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { path, rect } from '../../path';
import { along, type Hanging } from '../../perches';
import { bunting } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { cloth } from './emblem';
import { gaugeAt } from './gaugeData';
import { stamp } from './parcel';

/** Where the two lines run that are tied to the gauge: upstream, and down. */
function linesOf(setting: Setting): readonly [Hanging, Hanging] {
  const { at, size, left, right } = setting;
  const x = at(gaugeAt(setting));
  return [
    { from: [x - 60 * size, 268], to: [left - 20, 310], sag: 34 },
    { from: [x + 60 * size, 268], to: [right + 20, 326], sag: 30 },
  ];
}

/** Shirts, stockings and one pair of drawers, each as somebody hung it; they hang from 0,0. */
const LAUNDRY = [
  'M-20 0H20L34 20L22 28L18 20V52H-18V20L-22 28L-34 20Z',
  'M-8 0H8V34Q22 38 22 46H-2Q-8 46 -8 38Z',
  'M-20 0H20L24 54H6L0 18L-6 54H-24Z',
  'M-22 0H22V40Q11 48 0 40T-22 40Z',
] as const;

/** The gauge hung with washing. */
export function washing(setting: Setting): Item[] {
  const { condition, palette, size } = setting;
  const colours = ['#f4ead8', pick(palette.accents, 0), pick(palette.accents, 1), '#e8e2f0', pick(palette.accents, 2)];
  const count = 13;
  const cord = arriving(condition.chaos, 0.16, 0.1);
  if (cord <= 0) return [];
  const [a, b] = linesOf(setting);
  const strung = ({ from, to, sag }: Hanging) =>
    path`M${from[0]} ${from[1]}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + sag} ${to[0]} ${to[1]}`;
  const hung = Array.from({ length: count }, (_, i): Item[] => {
    const here = nthArriving(arriving(condition.chaos, 0.2, 0.75), i, count);
    if (here <= 0) return [];
    const on = i < 8 ? along(a, (i + 0.6) / 8.4) : along(b, (i - 7.4) / 5.6);
    const colour = pick(colours, (i * 3) % 5);
    const d = LAUNDRY[(i * 3) % 4] ?? LAUNDRY[0];
    return [
      group(
        [
          { d, fill: linear([-24, 40], [24, 0], [0, dark(colour, 0.2)], [1, light(colour, 0.2)]) },
          { d: 'M-12 -5v9M12 -5v9', stroke: '#7a5a40', width: 4 },
        ],
        { at: on, scale: here * size, turn: ((i * 29) % 22) - 11, slant: -10 },
      ),
    ];
  });
  return [{ d: strung(a) + strung(b), stroke: '#e9dcc0', width: 2.6, opacity: cord }, ...hung.flat()];
}

/** A slate with the same reading as the other two, and its stamp. */
const slate = (red: string, i: number): Item[] => [
  { d: rect(-44, -30, 88, 56, 4), fill: '#5c6979' },
  { d: rect(-39, -25, 78, 46, 2), fill: '#2f3947' },
  { d: 'M-28 -14V8M-20 -14V8M-12 -14V8M-4 -14V8M-32 4L0 -10M10 -14V8', stroke: '#e9eeee', width: 3 },
  group(stamp(red), { at: [26, 10 - i], scale: 1.2 }),
];

/** Read hourly, written thrice: three slates on one stand. */
export function thrice({ condition, palette, at, size }: Setting): Item[] {
  const stand = arriving(condition.order, 0.22, 0.1);
  if (stand <= 0) return [];
  const slates = arrived(
    condition.order,
    [0, 1, 2].map((i) => ({
      from: 0.3 + i * 0.17,
      at: [0, -56 - i * 62] as const,
      item: group(slate(pick(palette.accents, 0), i)),
    })),
  );
  return [
    group([{ d: 'M-26 0L-8 -220M26 0L8 -220', stroke: '#4a5667', width: 8 }, ...slates], {
      at: [at(0.405), 604],
      scale: [stand * size, stand * 0.9],
    }),
  ];
}

/** What people hang up who watch one river together. */
export function watched(setting: Setting): Item[] {
  const { alive, palette, at, size } = setting;
  const colours = [pick(palette.accents, 0), '#fdf3dd', '#4a4754', pick(palette.accents, 1)];
  const [a, b] = linesOf(setting);
  const boat: Item[] = [
    {
      d: 'M-46 0Q0 10 46 0L34 18Q0 24 -34 18Z',
      fill: linear([-46, 0], [46, 0], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 3)]),
    },
    { d: 'M-40 24Q0 30 40 24', stroke: light(pick(palette.water, 0), 0.5), width: 2, opacity: 0.7 },
  ];
  const stools = [0.225, 0.785].map((t, i) => ({
    from: 0.5 + i * 0.14,
    at: [at(t), 596] as const,
    item: group(cloth(mix(pick(palette.accents, i * 2), '#ffffff', 0.05)), { at: [0, -100], scale: 0.9 * size }),
  }));
  return [
    ...bunting((t) => along(a, t), 15, arriving(alive, 0.44, 0.4), colours),
    ...bunting((t) => along(b, t), 10, arriving(alive, 0.54, 0.4), colours),
    ...arrived(alive, [
      ...stools.map(({ from, at: where, item }) => ({
        from,
        at: where,
        item: group([{ d: rect(where[0] - where[0] - 4, -104, 8, 110, 3), fill: pick(palette.wood, 1) }, item]),
      })),
      { from: 0.68, at: [at(0.4), 524], item: group(boat, { scale: 0.8 * size }) },
    ]),
  ];
}
