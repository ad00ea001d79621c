import { dark, light } from '../../colour';
import { group, type Item, linear } from '../../display';
import { circle } from '../../path';

/** What the two banks have in common: one bridge, between a dark end and a russet one. 44 units wide, around 0,0. */
export const emblem = (size = 1): Item =>
  group(
    [
      { d: 'M-18 7Q0 -22 18 7M-9 -3V8M9 -3V8M0 -7V8', stroke: '#fff3dc', width: 4 },
      { d: circle(-18, 8, 6.5), fill: '#34313c' },
      { d: circle(18, 8, 6.5), fill: '#c4622f' },
    ],
    { scale: size },
  );

/** The emblem on a round board, 52 units across. */
export const roundel = (colour: string): Item[] => [
  {
    d: circle(0, 0, 26),
    fill: linear([-22, 18], [22, -20], [0, dark(colour, 0.25)], [1, light(colour, 0.14)]),
    stroke: '#fff3dc',
    width: 2.6,
  },
  emblem(0.9),
];

/** The emblem on a cloth that hangs from a rod at 0,0, 84 units wide. */
export const cloth = (colour: string): Item[] => [
  {
    d: 'M-38 0H38V48L19 40L0 50L-19 40L-38 48Z',
    fill: linear([-38, 48], [38, 0], [0, dark(colour, 0.2)], [1, light(colour, 0.1)]),
  },
  { d: 'M-43 0H43', stroke: '#4b382c', width: 5 },
  group([emblem(1.1)], { at: [0, 20] }),
];
