import { dark, light } from '../../colour';
import { type Item, linear } from '../../display';
import { circle, rect } from '../../path';

const WRAPS = ['#c79f6a', '#b06a45', '#8a96a0', '#d8c6a0', '#8f9a6a'];

/** A parcel that stands on 0,0, 32 wide: boxed, tied in a cloth, or a roll. Five wrappings, by number. */
export function parcel(i: number, moss = 0): Item[] {
  const wrap = WRAPS[i % 5] ?? '#c79f6a';
  const lit = linear([-16, 0], [16, -28], [0, dark(wrap, 0.28)], [1, light(wrap, 0.22)]);
  const string = dark(wrap, 0.5);
  const green: Item[] =
    moss > 0
      ? [{ d: 'M-17 -20Q-12 -33 0 -30Q13 -33 17 -19Q8 -24 0 -20Q-8 -16 -17 -20Z', fill: '#7d9150', opacity: moss }]
      : [];
  if (i % 5 === 1)
    return [
      { d: 'M-5 -24L-15 -32L-4 -29L0 -34L4 -29L15 -32L5 -24Z', fill: dark(wrap, 0.15) },
      { d: 'M-15 0C-21 -14 -10 -25 0 -25C10 -25 21 -14 15 0Z', fill: lit },
      ...green,
    ];
  if (i % 5 === 3)
    return [
      { d: rect(-17, -12, 34, 12, 3) + rect(-14, -23, 30, 11, 3), fill: lit },
      { d: 'M-4 -23V0M5 -23V0', stroke: string, width: 2 },
      ...green,
    ];
  return [
    { d: rect(-15, -26, 30, 26, 2), fill: lit },
    { d: 'M0 -26V0M-15 -13H15', stroke: string, width: 2.2 },
    { d: circle(0, -13, 3), fill: string },
    ...green,
  ];
}

/** A luggage label on its string, about 0,0. */
export const label = (colour: string): Item[] => [
  { d: 'M-16 -7H8L15 0L8 7H-16Z', fill: colour },
  { d: 'M-11 -2H3M-11 3H-2', stroke: '#8d8a94', width: 1.8 },
  { d: 'M11 0Q20 -8 26 2', stroke: '#b99b70', width: 1.8 },
];

/** A round red stamp, checked. */
export const stamp = (red: string): Item[] => [
  { d: circle(0, 0, 7), stroke: red, width: 2.4 },
  { d: 'M-3 0L-1 3L4 -3', stroke: red, width: 2.2 },
];
