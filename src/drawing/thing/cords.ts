import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, rect } from '../path';
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

/** The end of a bell's rope with its woolly grip in three colours, over the coil that is left of it; standing on 0,0. */
export const bellRope = (rope: string, wools: readonly [string, string, string]): Item[] => {
  const tufts = [0, 1, 2, 3, 4, 5].map((i): Item => {
    const wool = wools[i % 3] ?? rope;
    const [y, half] = [-30 - i * 11, i === 0 || i === 5 ? 8 : 9.5];
    return {
      d: rect(-half, y, half * 2, 14, 6),
      fill: linear([-half, 0], [half, 0], [0, dark(wool, 0.26)], [0.55, wool], [1, light(wool, 0.3)]),
    };
  });
  const end = 'M0 -84Q-2 -104 10 -112Q22 -116 20 -104Q16 -96 4 -98';
  return [
    group(ropeCoil(rope), { at: [0, -16], scale: 0.96 }),
    group(
      [
        { d: end, stroke: dark(rope, 0.35), width: 8 },
        { d: end, stroke: rope, width: 5 },
        { d: 'M0 -22Q-2 -14 6 -8', stroke: rope, width: 6 },
        ...tufts,
      ],
      { at: [10, 0], turn: 6 },
    ),
  ];
};
