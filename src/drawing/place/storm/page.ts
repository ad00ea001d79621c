import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, rect } from '../../path';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { lit, tarOf } from './green';

/** Seven drawings, one of them of soup: each fits into a field of 40. */
const DRAWINGS: readonly ((ink: string, sea: string, red: string) => Item[])[] = [
  (ink, sea) => [
    { d: 'M-18 8Q-12 0 -6 8T6 8T18 8', stroke: sea, width: 3.4 },
    { d: 'M-14 -10L-4 -2M-4 -2L-12 -1M-4 -2L-5 -10', stroke: ink, width: 3 },
  ],
  (ink) => [
    { d: 'M-4 -16V10L-9 14M-4 10H2M8 -12V12L3 16M8 12H14', stroke: ink, width: 3 },
    { d: 'M-16 4Q0 -4 16 4', stroke: ink, width: 2, opacity: 0.5 },
  ],
  (ink, sea) => [
    { d: circle(0, -2, 10), stroke: sea, width: 4 },
    { d: 'M0 8Q4 14 14 15', stroke: ink, width: 3 },
  ],
  (ink, sea, red) => [
    { d: 'M-15 -2H15Q14 13 0 13T-15 -2Z', fill: red },
    { d: ellipse(0, -2, 15, 4), fill: ink },
    { d: 'M-5 -9q-4 -4 0 -8M5 -9q-4 -4 0 -8', stroke: sea, width: 2.4 },
  ],
  (ink, sea) => [
    { d: 'M-16 10H14M-14 10V4H12V10M0 4V-12', stroke: ink, width: 3 },
    { d: 'M1 -12L13 -3H1Z', fill: sea },
  ],
  (ink, _, red) => [
    { d: 'M-12 14Q-12 -10 -8 -14M-2 14Q-4 -6 2 -15M8 14Q6 -4 14 -12', stroke: red, width: 3 },
    { d: ellipse(-8, -14, 2.4, 6) + ellipse(2, -15, 2.4, 6), fill: ink },
  ],
  (ink, sea) => [
    { d: 'M-6 14L-4 -6H4L6 14Z', stroke: ink, width: 2.6 },
    { d: 'M4 -9L18 -15V-3Z M-4 -9L-18 -15V-3Z', fill: sea, opacity: 0.7 },
    { d: circle(0, -9, 4), fill: sea },
  ],
];

/** Where each drawing is on the page. */
const FIELDS: readonly (readonly [number, number])[] = [
  [-46, -118],
  [0, -122],
  [46, -116],
  [-46, -76],
  [4, -78],
  [48, -72],
];

/** A page of drawings on the boat shed's door: what each of them saw, the smallest first. */
export function page(setting: Setting): Item[] {
  const { at, alive, size, sheet, palette } = setting;
  const drawing = (i: number) => DRAWINGS[i]?.('#37465a', pick(palette.accents, 2), pick(palette.accents, 0)) ?? [];
  const up = arriving(alive, 0.38, 0.06);
  if (up <= 0) return [];
  const drawn = FIELDS.map(([x, y], i) => ({
    from: 0.44 + i * 0.08,
    at: [x, y] as const,
    item: group(drawing(i), { scale: 0.95, turn: (i % 3) * 6 - 6 }),
  }));
  const board: Item[] = [
    { d: 'M-52 -60L-64 4M52 -60L64 4', stroke: tarOf(setting), width: 6 },
    { d: rect(-80, -150, 160, 106, 4), fill: tarOf(setting) },
    {
      d: 'M-74 -145L74 -143L72 -49Q40 -52 8 -48T-73 -50Z',
      fill: lit(sheet, [-74, -50], [74, -145]),
    },
    ...arrived(alive, drawn),
    ...arrived(alive, [{ from: 0.93, at: [92, -20], item: group(drawing(6), { scale: 0.9 }) }]),
  ];
  return [group(board, { at: [at(0.232), 622], scale: 0.78 * size * up, opacity: up })];
}
