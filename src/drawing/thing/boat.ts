import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { type Palette, pick } from '../palette';
import { ellipse, path, rect } from '../path';

/** The ferry seen from the bank: a flat deck with a ring post; the waterline is y = 0, about 300 units long. */
export function flatBoat(palette: Palette, size = 1): Item[] {
  const [shade, wood, board, lit] = [
    pick(palette.wood, 0),
    pick(palette.wood, 1),
    pick(palette.wood, 2),
    pick(palette.wood, 3),
  ];
  const hull = 'M-150 -22L-134 4Q0 12 134 4L150 -22Z';
  const boards = Array.from({ length: 9 }, (_, i) => path`M${-112 + i * 28} -36L${-124 + i * 31} -22`).join('');
  return [
    group(
      [
        { d: ellipse(-6, 8, 156, 13), fill: dark(pick(palette.water, 3), 0.4), soft: 8, opacity: 0.6 },
        { d: 'M-128 -38H128L150 -22H-150Z', fill: linear([-140, 0], [140, -30], [0, board], [1, lit]) },
        { d: boards, stroke: dark(board, 0.35), width: 2, opacity: 0.6 },
        { d: hull, fill: linear([-150, 0], [150, -20], [0, dark(shade, 0.2)], [0.6, shade], [1, wood]) },
        { d: 'M-148 -21H148', stroke: light(lit, 0.2), width: 4 },
        { d: 'M-138 -8Q0 0 138 -8', stroke: dark(shade, 0.35), width: 2.4, opacity: 0.7 },
        { d: `${rect(-118, -78, 8, 46, 2)}${rect(110, -78, 8, 46, 2)}`, fill: wood },
        { d: 'M-114 -68H114', stroke: board, width: 5 },
      ],
      { scale: size },
    ),
  ];
}
