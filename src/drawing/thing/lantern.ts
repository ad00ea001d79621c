import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { rect } from '../path';

const FLAME = 'M0 -13C-7 -16 -6 -24 0 -32C6 -24 7 -16 0 -13Z';
const HEART = 'M0 -13C-3.6 -15 -3 -19 0 -24C3 -19 3.6 -15 0 -13Z';

/** A lantern to carry, its foot on 0,0 and 66 units high: a ring, a roof, four panes and a flame. */
export const handLantern = (iron: string, glow: string): Item[] => [
  { d: 'M-11 -48C-12 -66 12 -66 11 -48', stroke: dark(iron, 0.1), width: 3.6 },
  { d: 'M-17 -40L-8 -50H8L17 -40Z', fill: linear([-17, 0], [17, -8], [0, dark(iron, 0.2)], [1, light(iron, 0.3)]) },
  { d: rect(-14, -40, 28, 32, 3), fill: linear([0, -40], [0, -8], [0, light(glow, 0.2)], [1, glow]) },
  { d: FLAME, fill: '#f08a3c' },
  { d: HEART, fill: '#fff6dc' },
  { d: 'M-14 -39V-9M14 -39V-9M-5 -39V-9', stroke: iron, width: 3 },
  { d: rect(-18, -9, 36, 9, 3), fill: linear([-18, 0], [18, -4], [0, dark(iron, 0.2)], [1, light(iron, 0.25)]) },
];
