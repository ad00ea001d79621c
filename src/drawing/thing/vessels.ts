import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { ellipse } from '../path';

const STEAM = 'M-8 -44C-16 -54 0 -58 -6 -70M10 -46C2 -56 18 -62 10 -76';

/** A wooden bowl of soup, standing on 0,0, 68 units wide. */
export const bowl = (wood: string, soup: string): Item[] => [
  { d: STEAM, stroke: '#fff6e6', width: 4, opacity: 0.49 },
  {
    d: 'M-34 -32C-32 -8 -16 0 -12 0H12C16 0 32 -8 34 -32Z',
    fill: linear([-34, 0], [34, -30], [0, dark(wood, 0.34)], [0.6, wood], [1, light(wood, 0.34)]),
  },
  { d: 'M-29 -20Q0 -10 29 -20', stroke: light(wood, 0.5), width: 3, opacity: 0.6 },
  { d: ellipse(0, -32, 34, 9), fill: light(wood, 0.14) },
  { d: ellipse(0, -31, 28, 6.5), fill: linear([-28, -28], [28, -34], [0, dark(soup, 0.2)], [1, light(soup, 0.3)]) },
  { d: ellipse(-9, -31, 4, 1.8) + ellipse(8, -33, 3.4, 1.6), fill: light(soup, 0.6) },
];

/** An iron pot on three feet with a ladle in it, standing on 0,0, 108 units wide: too big for a hand. */
export const soupPot = (iron: string, wood: string, soup: string): Item[] => [
  { d: 'M-14 -82C-24 -94 -2 -100 -12 -116M14 -84C4 -96 26 -104 16 -120', stroke: '#fff6e6', width: 5, opacity: 0.49 },
  { d: 'M24 -66L46 -112Q50 -120 56 -116', stroke: dark(wood, 0.2), width: 8 },
  { d: 'M24 -66L46 -112', stroke: light(wood, 0.2), width: 4 },
  { d: 'M-34 -6L-38 0M34 -6L38 0M0 -4V2', stroke: dark(iron, 0.4), width: 10 },
  {
    d: 'M-46 -66C-60 -40 -50 -4 0 -4C50 -4 60 -40 46 -66Z',
    fill: linear([-54, -4], [54, -60], [0, dark(iron, 0.5)], [0.6, iron], [1, light(iron, 0.42)]),
  },
  { d: 'M-44 -34Q-42 -18 -28 -12', stroke: light(iron, 0.5), width: 3.4, opacity: 0.5 },
  { d: 'M-50 -54C-66 -54 -66 -36 -52 -36M50 -54C66 -54 66 -36 52 -36', stroke: dark(iron, 0.25), width: 6 },
  { d: ellipse(0, -67, 50, 12), fill: light(iron, 0.2) },
  { d: ellipse(0, -66, 42, 8.5), fill: linear([-42, -60], [42, -72], [0, dark(soup, 0.2)], [1, light(soup, 0.3)]) },
  { d: ellipse(-16, -66, 6, 2.6) + ellipse(6, -69, 5, 2.2) + ellipse(26, -65, 4, 2), fill: light(soup, 0.6) },
];
