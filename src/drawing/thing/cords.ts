import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, path, rect } from '../path';
import { ropeCoil } from './loads';

/** Where the knots are that one counts paces by. */
const KNOTS = [-34, -17, 0, 17, 34].map((x) => [x, -16 + (x * x) / 150] as const);

/** A measuring string wound on two pegs, a loop between them with a knot for each pace; lying on 0,0. */
export const measuringString = (string: string, wood: string): Item[] => {
  const peg = (x: number, turn: number): Item =>
    group(
      [
        { d: rect(-5, -46, 10, 48, 3), fill: linear([-5, 0], [5, -40], [0, dark(wood, 0.3)], [1, light(wood, 0.3)]) },
        { d: 'M-8 -30H8M-8 -24H8M-8 -18H8M-8 -12H8', stroke: string, width: 5 },
        { d: 'M-8 -27H8M-8 -21H8M-8 -15H8', stroke: dark(string, 0.3), width: 1.6 },
      ],
      { at: [x, 0], turn },
    );
  return [
    { d: 'M-48 -14Q0 -20 48 -14', stroke: dark(string, 0.34), width: 4.4 },
    { d: 'M-48 -14Q0 -20 48 -14', stroke: string, width: 2.8 },
    { d: KNOTS.map(([x]) => circle(x, -17 + (x * x) / 700, 3.6)).join(''), fill: '#b4473c' },
    peg(-50, -12),
    peg(50, 12),
  ];
};

/** The end of a bell's rope with its woolly grip, over the coil that is left of it; standing on 0,0. */
export const bellRope = (rope: string, wool: string): Item[] => {
  const grip = 'M8 -26C26 -44 6 -64 18 -92';
  const bands = [
    [12, -33],
    [16.5, -45],
    [15, -57],
    [13, -70],
    [15.5, -83],
  ]
    .map(([x = 0, y = 0]) => path`M${x - 6.5} ${y + 2}l13 -4`)
    .join('');
  return [
    group(ropeCoil(rope), { at: [0, -16], scale: 0.96 }),
    { d: 'M18 -90Q22 -106 14 -118', stroke: dark(rope, 0.35), width: 9 },
    { d: 'M18 -90Q22 -106 14 -118', stroke: rope, width: 6 },
    { d: grip, stroke: dark(wool, 0.3), width: 21 },
    { d: grip, stroke: wool, width: 17 },
    { d: bands, stroke: '#fff3dc', width: 4.4 },
  ];
};
