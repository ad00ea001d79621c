import type { Item } from '../../display';
import { path } from '../../path';

/** A heron's print, three toes and a heel, 40 units long, its toes up. */
export const print = (colour: string): Item[] => [
  { d: 'M0 14V-16M0 6L-14 -10M0 6L14 -10M0 14L-3 20', stroke: colour, width: 5 },
];

/** A small label on a string; 0,0 is its knot. `i` chooses its picture. */
export const label = (sheet: string, ink: string, i: number): Item[] => [
  { d: 'M0 0V6', stroke: '#8d8574', width: 1.6 },
  { d: 'M-9 10L-5 5H5L9 10V25H-9Z', fill: sheet },
  { d: path`M-5 13h${6 + (i % 3) * 2}M-5 17.500h${10 - (i % 2) * 4}M-5 22h${5 + (i % 4)}`, stroke: ink, width: 1.6 },
];

/** Loops of rope that lie, from left to right, over one another. */
export const tangle = (rope: string, width: number): Item => ({
  d: 'M-70 6C-60 -30 -10 -34 0 -8S-44 14 -30 -16S40 -40 50 -12S4 18 14 -14S70 -26 78 4',
  stroke: rope,
  width,
});
