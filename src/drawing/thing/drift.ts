import { dark, light, mix } from '../colour';
import { group, type Item, linear } from '../display';
import { ellipse, path, rect } from '../path';

// What a river carries off lies along x with its middle at 0,0.

const round = (colour: string, half: number) =>
  linear([0, -half], [0, half], [0, light(colour, 0.2)], [0.4, colour], [1, dark(colour, 0.4)]);

/** A trunk that has lain in the water, 140 units long, its cut end to the right. */
export const log = (colour: string): Item[] => [
  { d: 'M-20 -8L-30 -34L-22 -30L-10 -9Z', fill: dark(colour, 0.2) },
  { d: rect(-72, -13, 144, 26, 13), fill: round(colour, 13) },
  { d: 'M-56 -3H-8M6 -6H44M-34 4H22', stroke: dark(colour, 0.35), width: 2, opacity: 0.6 },
  { d: ellipse(66, 0, 8, 13), fill: light(colour, 0.3) },
  { d: ellipse(66, 0, 4, 7), stroke: dark(colour, 0.2), width: 1.6 },
];

/** A young tree torn out with its roots, 230 units long, its boughs to the right. */
export const uprooted = (colour: string, green: string): Item[] => [
  {
    d: 'M-70 2Q-96 -10 -112 -40M-70 0Q-104 -4 -124 -18M-72 2Q-100 8 -118 22M-68 0Q-84 -20 -86 -48',
    stroke: dark(colour, 0.3),
    width: 6,
  },
  { d: 'M-84 -16Q0 -12 116 -5V4Q0 12 -84 14Q-92 0 -84 -16Z', fill: round(colour, 14) },
  { d: 'M24 -8Q40 -34 62 -46M52 -6Q74 -20 104 -26M40 -20L52 -44', stroke: dark(colour, 0.15), width: 5 },
  {
    d: ellipse(62, -48, 20, 10) + ellipse(98, -27, 22, 9) + ellipse(44, -42, 12, 8) + ellipse(116, -10, 20, 9),
    fill: mix(green, colour, 0.25),
  },
];

/** A board of somebody's fence or landing, 100 units long. */
export const board = (colour: string): Item[] => [
  { d: 'M-50 -6L48 -8L52 6L-46 8Z', fill: round(colour, 8) },
  { d: 'M-38 -1H34', stroke: dark(colour, 0.3), width: 1.8, opacity: 0.7 },
];

/**
 * Anything, afloat: what is below its water line is gone, and foam lies along it.
 * @param half half its length at the water
 * @param line how far below 0 the water stands
 */
export function afloat(things: readonly Item[], half: number, line: number, foam: string, turn = 0): Item[] {
  const step = half / 4;
  const ripple = path`M${-half - 14} ${line}q${step} -5 ${step * 2} 0t${step * 2} 0t${step * 2} 0t${step * 2} 0h18`;
  const above = path`M${-half - 90} ${line}V-72H${half + 90}V${line}Q${half * 0.5} ${line + 4} 0 ${line}T${-half - 90} ${line}Z`;
  return [
    group([group(things, { turn })], { clip: above }),
    { d: ripple, stroke: foam, width: 3, opacity: 0.75 },
    { d: path`M${-half * 0.6} ${line + 8}q${step} 5 ${step * 2} 0`, stroke: foam, width: 2, opacity: 0.5 },
  ];
}
