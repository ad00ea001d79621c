import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { type Palette, pick } from '../palette';
import { ellipse, path, rect } from '../path';

const boards = Array.from({ length: 9 }, (_, i) => path`M${-112 + i * 28} -36L${-124 + i * 31} -22`).join('');

function hull(palette: Palette): Item[] {
  const [shade, wood, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  return [
    { d: 'M-128 -38H128L150 -22H-150Z', fill: linear([-140, 0], [140, -30], [0, board], [1, lit]) },
    { d: boards, stroke: dark(board, 0.35), width: 2, opacity: 0.6 },
    {
      d: 'M-150 -22L-134 4Q0 12 134 4L150 -22Z',
      fill: linear([-150, 0], [150, -20], [0, dark(shade, 0.2)], [0.6, shade], [1, wood]),
    },
    { d: 'M-148 -21H148', stroke: light(lit, 0.2), width: 4 },
    { d: 'M-138 -8Q0 0 138 -8', stroke: dark(shade, 0.35), width: 2.4, opacity: 0.7 },
  ];
}

/** The ferry seen from the bank: a flat deck with a rail; the waterline is y = 0, about 300 units long. */
export function flatBoat(palette: Palette, size = 1): Item[] {
  const [wood, board] = [pick(palette.wood, 1), pick(palette.wood, 2)];
  const shadow = { d: ellipse(-6, 8, 156, 13), fill: dark(pick(palette.water, 3), 0.4), soft: 8, opacity: 0.6 };
  const rail = [
    { d: `${rect(-118, -78, 8, 46, 2)}${rect(110, -78, 8, 46, 2)}`, fill: wood },
    { d: 'M-114 -68H114', stroke: board, width: 5 },
  ];
  return [group([shadow, ...hull(palette), ...rail], { scale: size })];
}

/** A boat's picture in the water, upside down and pale; waterline at y = 0. */
export const reflectedBoat = (palette: Palette): Item => ({
  d: 'M-134 6Q0 14 134 6L146 20Q100 30 -146 20ZM-118 20V52H-110V22ZM110 20V52H118V22Z',
  fill: linear([0, 4], [0, 54], [0, dark(pick(palette.wood, 0), 0.3), 0.5], [1, pick(palette.wood, 0), 0]),
});

/** A small boat under sail, its waterline at y = 0, 70 units high, with its reflection. */
export function sailBoat(palette: Palette, sail: string): Item[] {
  const cloth = linear([-30, 0], [30, -60], [0, dark(sail, 0.12)], [1, light(sail, 0.35)]);
  return [
    { d: 'M-20 4H22L10 9L4 46L-6 10Z', fill: sail, opacity: 0.22 },
    {
      d: 'M-34 -10H34L24 3H-24Z',
      fill: linear([-30, 0], [30, 0], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]),
    },
    { d: 'M-1 -10V-72', stroke: pick(palette.wood, 0), width: 3 },
    { d: 'M2 -70Q32 -44 28 -14H2Z', fill: cloth },
    { d: 'M-4 -60Q-24 -36 -22 -14H-4Z', fill: cloth, opacity: 0.9 },
  ];
}

/** A rowing boat that somebody has begun to paint; waterline y = 0, 130 long. */
export function paintedBoat(palette: Palette, coat: string): Item[] {
  const wood = pick(palette.wood, 1);
  return [
    { d: ellipse(0, 4, 70, 8), fill: dark(pick(palette.water, 3), 0.4), opacity: 0.5 },
    {
      d: 'M-66 -26Q0 -14 66 -26Q58 0 36 4H-36Q-58 0 -66 -26Z',
      fill: linear([-60, 0], [60, -20], [0, dark(wood, 0.3)], [1, wood]),
    },
    { d: 'M-66 -26Q-30 -19 4 -18L-4 -10L8 -4L-2 4H-36Q-58 0 -66 -26Z', fill: coat },
    { d: 'M-66 -26Q0 -14 66 -26', stroke: light(wood, 0.35), width: 3 },
    { d: 'M-16 -32L34 -12', stroke: light(wood, 0.2), width: 4 },
  ];
}
