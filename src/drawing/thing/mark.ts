import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { nthArriving } from '../number';
import { path } from '../path';

/** The ferry's mark: one rope that joins two banks, crossing where the boat is. 40 units wide, around 0,0. */
export const mark = (colour: string, size = 1): Item =>
  group([{ d: 'M0 0C7 -12 20 -12 20 0S7 12 0 0S-20 -12 -20 0S-7 12 0 0', stroke: colour, width: 5 }], { scale: size });

/** A round shield with the mark, 36 units across. */
export const shield = (colour: string, rope = '#fff3dc'): Item[] => [
  {
    d: 'M-18 0A18 18 0 1 1 18 0A18 18 0 1 1 -18 0Z',
    fill: linear([-16, 12], [16, -14], [0, dark(colour, 0.22)], [1, light(colour, 0.14)]),
    stroke: rope,
    width: 2.4,
  },
  mark(rope, 0.62),
];

const CLOTHS = ['M0 -70C14 -78 26 -62 48 -70V-38C28 -30 14 -46 0 -38Z', 'M0 -70L48 -54L0 -36Z'] as const;

/**
 * A flag on a pole whose foot is 0,0, 72 units high; `picture` is drawn on its cloth.
 * @param gale whether a wind from the right has it, which stretches it to the left
 */
export function flag(
  colour: string,
  picture: readonly Item[],
  pole = '#5d4438',
  shape: 0 | 1 = 0,
  gale = false,
): Item[] {
  const cloth = {
    d: CLOTHS[shape],
    fill: linear([0, -40], [48, -70], [0, dark(colour, 0.2)], [0.5, colour], [1, light(colour, 0.2)]),
  };
  const middle = shape === 0 ? 23 : 16;
  return [
    { d: gale ? 'M0 0Q2 -40 -4 -74' : 'M0 0V-74', stroke: pole, width: 4.4 },
    gale ? group([cloth], { at: [-3, -5], turn: 5, scale: [-1.3, 0.94] }) : cloth,
    ...(picture.length > 0 ? [group(picture, { at: gale ? [-middle * 1.3, -58] : [middle, -54] })] : []),
  ];
}

/** The ferry's flag. */
export const ferryFlag = (colour: string, gale = false): Item[] =>
  flag(colour, [mark('#fff3dc', 0.72)], undefined, 0, gale);

/** The tick of somebody who has checked, and checked that it was checked. */
export const tickFlag = (colour: string, gale = false): Item[] =>
  flag(colour, [{ d: 'M-11 0L-3 8L12 -8', stroke: '#f4f1ea', width: 5 }], '#4a5667', 0, gale);

/** A pennant that hangs from 0,0. */
const pennant = (colour: string, rope: string): Item[] => [
  { d: 'M-9 0H9L0 21Z', fill: colour },
  { d: 'M-4 6C-2 3 4 9 4 6S-2 9 -4 6', stroke: rope, width: 1.4 },
];

/**
 * Pennants along a curve, of which a share has been hung; each hangs straight down.
 * @param blown by how many degrees the wind lifts them to the left
 */
export function bunting(
  curve: (t: number) => Point,
  count: number,
  hung: number,
  colours: readonly string[],
  blown = 0,
): Item[] {
  if (hung <= 0) return [];
  const reach = Math.min(1, hung * 1.1);
  const cord = Array.from({ length: 9 }, (_, i) => curve((i / 8) * reach));
  const d = cord.map(([x, y], i) => path`${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const flags = Array.from({ length: count }, (_, i) => {
    const colour = colours[i % colours.length] ?? '#fff3dc';
    return group(pennant(colour, light(colour, 0.75)), {
      at: curve((i + 0.5) / count),
      turn: blown * (1 + 0.3 * (i % 2)),
      scale: Math.max(0.01, nthArriving(hung, i, count)),
    });
  });
  return [
    { d, stroke: '#f3e2c0', width: 1.8, opacity: 0.9 },
    ...flags.filter((_, i) => nthArriving(hung, i, count) > 0),
  ];
}
