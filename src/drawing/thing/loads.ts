import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, ellipse, path, rect } from '../path';
import type { Draw } from '../random';

/** Loads stand on 0,0 and are about 60 units wide. */

export function crate(colour: string, size = 56): Item[] {
  const half = size / 2;
  const slats = [0.28, 0.62].map((t) => path`M${-half + 3} ${-size * 0.84 * t}H${half - 3}`).join('');
  return [
    {
      d: rect(-half, -size * 0.84, size, size * 0.84, 4),
      fill: linear([-half, 0], [half, -size], [0, dark(colour, 0.25)], [1, light(colour, 0.12)]),
    },
    { d: slats, stroke: dark(colour, 0.38), width: 2.4 },
    { d: path`M${-half + 6} -4L${half - 6} ${-size * 0.84 + 4}`, stroke: light(colour, 0.22), width: 6 },
    { d: rect(-half, -size * 0.84, size, size * 0.84, 4), stroke: dark(colour, 0.42), width: 3 },
  ];
}

export function sack(colour: string): Item[] {
  return [
    {
      d: 'M-26 0C-34 -22 -22 -40 -8 -44L-12 -54Q0 -58 12 -54L8 -44C24 -40 34 -20 26 0Z',
      fill: linear([-26, 0], [26, -40], [0, dark(colour, 0.25)], [1, light(colour, 0.2)]),
    },
    { d: 'M-9 -43Q0 -38 9 -43', stroke: dark(colour, 0.45), width: 4 },
  ];
}

export function barrel(colour: string): Item[] {
  return [
    {
      d: 'M-20 0Q-28 -26 -20 -52H20Q28 -26 20 0Z',
      fill: linear([-26, 0], [26, -20], [0, dark(colour, 0.3)], [0.7, colour], [1, light(colour, 0.25)]),
    },
    { d: 'M-23 -13H23M-23 -40H23', stroke: dark(colour, 0.5), width: 4 },
    { d: ellipse(0, -52, 20, 5), fill: dark(colour, 0.2) },
  ];
}

/** What is left of a crate that was dropped. */
export function brokenCrate(colour: string): Item[] {
  const board = (x: number, turn: number, shade: number) =>
    group([{ d: rect(-30, -5, 60, 10, 2), fill: dark(colour, shade) }], { at: [x, -10], turn });
  return [
    { d: 'M-28 0V-30L-20 -24L-14 -40L-6 0Z', fill: dark(colour, 0.3) },
    board(-4, -34, 0.2),
    board(10, 21, 0.05),
    board(4, -6, 0.35),
  ];
}

function basket(colour: string): Item[] {
  return [
    { d: 'M-22 -24C-22 -58 22 -58 22 -24', stroke: dark(colour, 0.25), width: 4.5 },
    {
      d: 'M-28 -26H28L22 0H-22Z',
      fill: linear([-28, 0], [28, -26], [0, dark(colour, 0.28)], [1, light(colour, 0.15)]),
    },
    { d: 'M-27 -18H27M-25 -9H25M-14 -25V-1M0 -25V-1M14 -25V-1', stroke: dark(colour, 0.4), width: 1.8, opacity: 0.7 },
  ];
}

function mushroom(colour: string): Item[] {
  return [
    { d: 'M-4 0Q-6 -10 -4 -15H4Q6 -10 4 0Z', fill: '#f4e7cf' },
    { d: 'M-14 -13C-13 -28 13 -28 14 -13Q0 -9 -14 -13Z', fill: colour },
    { d: `${ellipse(-5, -18, 2.4, 1.8)}${ellipse(4, -20, 2, 1.6)}${ellipse(7, -15, 1.7, 1.2)}`, fill: '#fff4de' },
  ];
}

export const mushroomBasket = (wicker: string, cap: string): Item[] => [
  ...[-14, 0, 13].map((x, i) =>
    group(mushroom(i === 1 ? light(cap, 0.2) : cap), { at: [x, -22 - (i % 2) * 5], turn: x * 0.9 }),
  ),
  ...basket(wicker),
];

export const paper = (colour: string): Item[] => [
  { d: 'M-14 -18H10L16 -11V18H-14Z', fill: colour },
  { d: 'M10 -18V-11H16Z', fill: dark(colour, 0.2) },
  { d: 'M-8 -8H8M-8 -1H10M-8 6H6', stroke: '#8d8a94', width: 2.4 },
];

/** A form that has been stamped. */
export const form = (red: string, sheet: string): Item[] => [
  { d: rect(-16, -20, 32, 40, 1), fill: sheet },
  { d: 'M-10 -12H10M-10 -5H10M-10 2H4', stroke: '#8d96a2', width: 2.4 },
  { d: 'M6 11A6 6 0 1 1 5.9 10.9', stroke: red, width: 2.6 },
  { d: circle(0, -20, 2.6), fill: '#4a5667' },
];

export const leaf = (colour: string): Item[] => [
  { d: 'M-14 0C-6 -12 8 -10 15 0C8 9 -6 10 -14 0ZM-20 0H-8', fill: colour, stroke: colour, width: 1.5 },
];

/** Sheets piled to a height; `sheets` may be a fraction. */
export function papers(sheets: number, draw: Draw, sheet: string): Item[] {
  return Array.from({ length: Math.ceil(sheets) }, (_, i) => ({
    d: rect(-26 + (draw() - 0.5) * 7, -6 - i * 6, 52, 5, 1),
    fill: i % 2 === 0 ? sheet : dark(sheet, 0.12),
    opacity: Math.min(1, sheets - i),
  }));
}

export function ropeCoil(colour: string): Item[] {
  const ring = ellipse(0, 0, 26, 17);
  return [
    { d: ring, stroke: dark(colour, 0.35), width: 15 },
    { d: ring, stroke: colour, width: 11 },
    { d: `${ellipse(0, -1, 29, 19)}${ellipse(0, 1, 23, 14)}`, stroke: light(colour, 0.3), width: 1.8, dash: [5, 4] },
    { d: 'M22 8Q36 18 30 30', stroke: colour, width: 7 },
  ];
}

/** A mooring rope's knot. */
export const knot = (colour: string, size: number): Item[] => [
  { d: ellipse(0, 0, 6 * size, 5 * size), fill: dark(colour, 0.2) },
  { d: ellipse(1 * size, -1 * size, 4 * size, 3 * size), fill: light(colour, 0.25) },
];

/** A scallop shell whose hinge is at 0,0, about 26 units high. */
export const scallop = (colour: string): Item[] => [
  {
    d: 'M-5 0C-14 -4 -18 -12 -16 -17Q-13 -22 -10 -20Q-8 -26 -4 -23Q0 -28 4 -23Q8 -26 10 -20Q13 -22 16 -17C18 -12 14 -4 5 0Q0 3 -5 0Z',
    fill: linear([-14, 0], [14, -24], [0, dark(colour, 0.14)], [1, light(colour, 0.4)]),
  },
  {
    d: 'M0 -2V-22M-2 -2L-8 -19M2 -2L8 -19M-4 -2L-13 -15M4 -2L13 -15',
    stroke: dark(colour, 0.35),
    width: 1.4,
    opacity: 0.7,
  },
];
