import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, ellipse, path, rect } from '../path';
import type { Draw } from '../random';

// Loads stand on 0,0 and are about 60 units wide.

/** A crate that stands on 0,0, `size` units wide. */
export function crate(colour: string, size = 56): Item[] {
  const half = size / 2;
  const frame = rect(-half, -size * 0.84, size, size * 0.84, 3);
  const brace = path`M${-half + 7} -7L${half - 7} ${-size * 0.84 + 7}`;
  const nails = [-1, 1].flatMap((k) => [-0.01, -0.83].map((y) => circle(k * half, size * y, size * 0.026)));
  const slats = [0.28, 0.62].map((t) => path`M${-half + 3} ${-size * 0.84 * t}H${half - 3}`).join('');
  return [
    {
      d: rect(-half, -size * 0.84, size, size * 0.84, 4),
      fill: linear([-half, 0], [half, -size], [0, dark(colour, 0.25)], [1, light(colour, 0.12)]),
    },
    { d: slats, stroke: dark(colour, 0.38), width: 2.4 },
    { d: brace, stroke: dark(colour, 0.42), width: size * 0.18 },
    { d: brace, stroke: light(colour, 0.2), width: size * 0.14 },
    { d: frame, stroke: dark(colour, 0.42), width: size * 0.11 },
    { d: frame, stroke: light(colour, 0.1), width: size * 0.08 },
    { d: nails.join(''), fill: dark(colour, 0.6) },
  ];
}

/** A full sack, tied at its neck. */
export function sack(colour: string): Item[] {
  return [
    {
      d: 'M-26 0C-34 -22 -22 -40 -8 -44L-12 -54Q0 -58 12 -54L8 -44C24 -40 34 -20 26 0Z',
      fill: linear([-26, 0], [26, -40], [0, dark(colour, 0.25)], [1, light(colour, 0.2)]),
    },
    { d: 'M-9 -43Q0 -38 9 -43', stroke: dark(colour, 0.45), width: 4 },
  ];
}

/** A barrel with two hoops. */
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
  const weave = [-20, -13, -6].map((y, i) => `M${i * 2 - 27} ${y}Q0 ${y + 6} ${27 - i * 2} ${y}`);
  const body = linear([-28, 0], [28, -26], [0, dark(colour, 0.34)], [0.6, colour], [1, light(colour, 0.28)]);
  return [
    { d: 'M-27 -26Q0 -18 27 -26L22 -1Q0 4 -22 -1Z', fill: body },
    { d: weave.join(''), stroke: dark(colour, 0.4), width: 2, opacity: 0.7 },
    { d: 'M-16 -22L-13 1M-5 -20L-4 2M6 -20L5 2M17 -22L14 1', stroke: dark(colour, 0.3), width: 2, opacity: 0.5 },
    { d: 'M-28 -26Q0 -17 28 -26', stroke: dark(colour, 0.12), width: 5.5 },
    { d: 'M-27 -27Q0 -18 27 -27', stroke: light(colour, 0.35), width: 1.8, dash: [4, 4] },
  ];
}

function mushroom(colour: string): Item[] {
  const cap = linear([-17, -10], [17, -28], [0, dark(colour, 0.24)], [0.6, colour], [1, light(colour, 0.3)]);
  const spots = [
    ellipse(-6, -19, 3, 2.2),
    ellipse(4, -23, 2.6, 2),
    ellipse(9, -16, 2.2, 1.6),
    ellipse(0, -14, 1.8, 1.2),
  ];
  return [
    { d: 'M-5 0Q-6 -10 -4 -16H4Q6 -10 5 0Z', fill: linear([-5, 0], [5, 0], [0, '#dcc8a8'], [1, '#fbf2df']) },
    { d: 'M-17 -13C-16 -33 16 -33 17 -13Q0 -7 -17 -13Z', fill: cap },
    { d: spots.join(''), fill: '#fff4de' },
  ];
}

const HANDLE = 'M-23 -24C-24 -66 24 -66 23 -24';

/** Tansy's wares: the handle behind, three caps, the basket before. */
export const mushroomBasket = (wicker: string, cap: string): Item[] => [
  { d: HANDLE, stroke: dark(wicker, 0.3), width: 5.5 },
  { d: HANDLE, stroke: light(wicker, 0.2), width: 2, dash: [4, 5] },
  group(mushroom(cap), { at: [-14, -21], turn: -16, scale: 0.95 }),
  group(mushroom(light(cap, 0.22)), { at: [14, -22], turn: 15 }),
  group(mushroom(cap), { at: [0, -25], turn: -2, scale: 1.12 }),
  ...basket(wicker),
];

/** A written sheet with a folded corner, about 0,0. */
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

/** A leaf off its tree, about 0,0. */
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

/** Rope laid in rings on the ground. */
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
