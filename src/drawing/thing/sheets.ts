import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, rect } from '../path';

/** A map, unrolled: the river, its islands, a cross where it matters; standing on 0,0, 100 units wide. */
export const riverMap = (parchment: string, ink: string, red: string): Item[] => {
  const roll = (x: number): Item => ({
    d: rect(x - 7, -66, 14, 66, 6),
    fill: linear(
      [x - 7, 0],
      [x + 7, 0],
      [0, dark(parchment, 0.3)],
      [0.6, light(parchment, 0.3)],
      [1, dark(parchment, 0.1)],
    ),
  });
  return [
    {
      d: 'M-44 -62Q0 -56 44 -62V-6Q0 0 -44 -6Z',
      fill: linear([-44, 0], [44, -60], [0, dark(parchment, 0.18)], [0.6, parchment], [1, light(parchment, 0.4)]),
    },
    { d: 'M-36 -50C-16 -52 -22 -30 -4 -30C14 -30 8 -12 36 -14', stroke: ink, width: 6, opacity: 0.85 },
    { d: 'M-30 -18l6 -9l6 9ZM-16 -14l5 -8l5 8ZM16 -40l6 -9l6 9Z', fill: dark(ink, 0.3) },
    { d: 'M12 -26l8 8M20 -26l-8 8', stroke: red, width: 3.6 },
    { d: 'M-28 -40h8M2 -48h10', stroke: dark(parchment, 0.45), width: 2 },
    roll(-46),
    roll(46),
  ];
};

/** A front door's sign: somebody, swimming, and the way in; standing on 0,0, on its two hooks. */
export const doorSign = (wood: string, water: string, ink: string): Item[] => [
  { d: 'M-22 -78V-66M22 -78V-66', stroke: '#5b5560', width: 4 },
  { d: circle(-22, -80, 4) + circle(22, -80, 4), stroke: '#5b5560', width: 3 },
  {
    d: rect(-44, -68, 88, 66, 9),
    fill: linear([-44, 0], [44, -68], [0, dark(wood, 0.3)], [0.6, wood], [1, light(wood, 0.34)]),
  },
  { d: rect(-37, -61, 74, 52, 5), fill: light(wood, 0.62) },
  { d: 'M-32 -24q8 -8 16 0t16 0t16 0t16 0M-26 -15q8 -7 16 0t16 0t16 0', stroke: water, width: 4 },
  group(swimmer(ink), { at: [-8, -30] }),
  { d: 'M14 -52H30M24 -58L31 -52L24 -46', stroke: ink, width: 4 },
];

/** A beaver's head and back above the water. */
const swimmer = (ink: string): Item[] => [
  { d: 'M-22 4C-16 -6 -2 -8 6 -3C4 -14 22 -18 24 -5C26 2 18 4 12 4Z', fill: ink },
  { d: circle(9, -13, 3.4), fill: ink },
  { d: circle(17, -8, 1.8), fill: '#fff3dc' },
];
