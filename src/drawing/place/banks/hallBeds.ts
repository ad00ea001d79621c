import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { path, polygon, smooth } from '../../path';
import type { Setting } from '../setting';
import { onWall } from './hallMeasures';

/** Where the beds of a side are: from and to along the wall, how high the lower edge is; far ones first, low before high. */
const BEDS: readonly (readonly [from: number, to: number, up: number])[] = [
  [0.07, 0.22, 0.08],
  [0.07, 0.22, 0.5],
  [0.3, 0.52, 0.08],
  [0.3, 0.52, 0.5],
  [0.63, 0.92, 0.08],
  [0.63, 0.92, 0.5],
];

/** When chaos takes the i-th bed, 0..1 gone; and how cold decline has made it. */
const taken = ({ condition }: Setting, i: number): number => arriving(condition.chaos, 0.2 + ((i * 5) % 6) * 0.1, 0.1);

/** A badger's bed: a round hole in the wall, a bolster, and a quilt in dark and white, which chaos pulls out over its edge. */
function hole(setting: Setting, [from, to, up]: readonly [number, number, number], i: number): Item[] {
  const { palette, condition, alive, view } = setting;
  const on = (t: number, v: number): Point => onWall(setting, 'left', from + t * (to - from), up + v * 0.36);
  const rim = smooth([on(0, 0), on(-0.02, 0.5), on(0.14, 0.86), on(0.5, 1), on(0.86, 0.86), on(1.02, 0.5), on(1, 0)]);
  const deep = mix(pick(palette.wood, 0), palette.vignette, 0.75);
  const gone = taken(setting, i);
  const swapped = arriving(alive, 0.42 + i * 0.08, 0.08);
  const frost = 0.6 * arriving(condition.decline, 0.3 + i * 0.1, 0.2);
  const slate = mix(mix('#5d6a7c', palette.vignette, view.hour === 'night' ? 0.35 : 0.1), '#e8f0f8', frost);
  const russet = mix(pick(palette.accents, 0), palette.vignette, view.hour === 'night' ? 0.4 : 0.12);
  const top = 0.34 - 0.3 * gone;
  const hem = (t: number) => on(t + 0.1 * gone, (0.2 * t - 0.62) * gone);
  const stripe = (a: number) => polygon([hem(a), hem(a + 0.12), on(a + 0.12, top), on(a, top)]);
  return [
    { d: `${rim}Z`, fill: deep },
    ...(gone < 1
      ? [
          {
            d: smooth([on(0.06, top), on(0.1, 0.56 - gone * 0.4), on(0.28, 0.56 - gone * 0.4), on(0.32, top)]),
            fill: light(slate, 0.75),
            opacity: 1 - gone,
          },
        ]
      : []),
    { d: rim, stroke: mix(pick(palette.wood, 2), palette.vignette, 0.25), width: 5 },
    { d: polygon([hem(0), on(0, top), on(0.5, top + 0.06 * (1 - gone)), on(1, top), hem(1)]), fill: slate },
    { d: [0.1, 0.4, 0.7].map(stripe).join(''), fill: mix(light(slate, 0.6), russet, swapped) },
  ];
}

/** A sling's upper and lower edge: along and up as it is slung, then as it hangs from one peg. */
const UPPER = [
  [0, 0.75, 0, 0.78],
  [0.25, 0.5, 0.22, 0.6],
  [0.5, 0.42, 0.3, 0.36],
  [0.75, 0.5, 0.3, 0.1],
  [1, 0.75, 0.4, -0.2],
] as const;
const LOWER = [
  [1, 0.75, 0.4, -0.2],
  [0.75, 0.2, 0.24, -0.12],
  [0.5, 0.06, 0.06, -0.24],
  [0.25, 0.2, -0.06, 0.2],
  [0, 0.75, 0, 0.78],
] as const;

/** A hare's bed: a cloth slung between two pegs, and straw; chaos lets go of one end. */
function sling(setting: Setting, [from, to, up]: readonly [number, number, number], i: number): Item[] {
  const { palette, alive, view } = setting;
  const gone = taken(setting, i);
  const on = (t: number, v: number): Point => onWall(setting, 'right', from + t * (to - from), up + v * 0.36);
  const night = view.hour === 'night' ? 0.4 : 0.12;
  const russet = mix(mix(pick(palette.accents, 0), pick(palette.wood, 2), 0.25), palette.vignette, night);
  const swapped = arriving(alive, 0.46 + i * 0.08, 0.08);
  const cloth = (points: readonly (readonly [number, number, number, number])[]) =>
    smooth(points.map(([t, v, u, w]) => on(between(t, u, gone), between(v, w, gone))));
  const upper = cloth(UPPER);
  const nest = smooth([on(0.12, 0.6), on(0.3, 0.78), on(0.55, 0.84), on(0.8, 0.74), on(0.9, 0.62)]);
  const stalks = [0.26, 0.44, 0.6, 0.74].map((t, k) => {
    const [[x, y], [u, v]] = [on(t - 0.1, 0.62), on(t + 0.12, 0.8 - (k % 2) * 0.1)];
    return path`M${x} ${y}L${u} ${v}`;
  });
  const straw = mix('#c9a85c', palette.vignette, night);
  const [peg, other, left] = [on(0, 0.78), on(1, 0.78), on(0, 0.4)];
  return [
    {
      d: polygon([on(-0.02, -0.04), on(-0.02, 1), on(1.02, 1), on(1.02, -0.04)]),
      fill: mix(pick(palette.wood, 0), palette.vignette, 0.62),
      opacity: 0.75,
    },
    { d: `${nest}Z`, fill: straw, opacity: 1 - gone },
    { d: stalks.join(''), stroke: light(straw, 0.35), width: 2.4, opacity: 0.8 * (1 - gone) },
    {
      d: `${upper}${cloth(LOWER).replace('M', 'L')}Z`,
      fill: linear([left[0], 0], [other[0], 0], [0, light(russet, 0.15)], [1, dark(russet, 0.3)]),
    },
    { d: upper, stroke: mix(light(russet, 0.45), '#e7e4dc', swapped), width: 4 + 3 * swapped },
    { d: path`M${peg[0]} ${peg[1]}l0 -10M${other[0]} ${other[1]}l0 -10`, stroke: pick(palette.wood, 3), width: 6 },
  ];
}

/** Two kinds of beds, one along each wall. */
export const beds = (setting: Setting): Item[] =>
  BEDS.flatMap((bed, i) => [...hole(setting, bed, i), ...sling(setting, bed, i)]);
