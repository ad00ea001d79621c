import { group, type Item } from '../display';
import type { Palette } from '../palette';
import { pick } from '../palette';
import { circle, ellipse, rect } from '../path';

/** Signs bear pictures, never words: there is nothing to translate. */
export type Picture = 'boat' | 'feet' | 'arrow' | 'list' | 'stamp' | 'no';

const INK = '#37465a';

const PICTURES: Record<Picture, (red: string) => Item[]> = {
  boat: () => [
    { d: 'M-20 4H20L13 14H-13Z', fill: INK },
    { d: 'M0 4V-16M0 -16Q15 -8 14 0H0', stroke: INK, width: 3.5, fill: INK },
  ],
  feet: () => [
    group(footprint(INK), { at: [-9, 2], scale: 0.62, turn: -6 }),
    group(footprint(INK), { at: [9, -2], scale: 0.62, turn: 6 }),
  ],
  arrow: () => [{ d: 'M-18 0H12M2 -11L14 0L2 11', stroke: INK, width: 6 }],
  list: () => [{ d: 'M-16 -10h32M-16 0h32M-16 10h20', stroke: INK, width: 4.5 }],
  stamp: (red) => [
    { d: rect(-17, -13, 34, 26, 4), stroke: red, width: 4 },
    { d: 'M-9 0l6 6l12 -12', stroke: red, width: 5 },
  ],
  no: (red) => [
    { d: circle(0, 0, 17), stroke: red, width: 6 },
    { d: 'M-12 -12L12 12', stroke: red, width: 6 },
  ],
};

/** The print of one paw, 40 units long. */
export function footprint(colour: string): Item[] {
  return [
    { d: ellipse(0, 8, 10, 12), fill: colour },
    ...[-10, -3, 4, 11].map((x, i) => ({ d: ellipse(x - 0.5, [-6, -12, -12, -6][i] ?? 0, 3.6, 5.2), fill: colour })),
  ];
}

export interface Board {
  readonly picture: Picture;
  readonly height: number;
  readonly turn?: number;
  readonly back?: string;
}

/** A picture on a post; its foot at 0,0. */
export function sign(palette: Palette, { picture, height, turn = 0, back = '#eceee9' }: Board): Item {
  const board = group(
    [
      { d: rect(-34, -27, 68, 54, 6), fill: INK },
      { d: rect(-30, -23, 60, 46, 4), fill: back },
      ...PICTURES[picture](pick(palette.accents, 0)),
    ],
    { at: [0, -height] },
  );
  const post: Item[] = [
    { d: rect(-4.5, -height, 9, height), fill: '#5f6772' },
    { d: rect(1, -height, 3.5, height), fill: '#838d98' },
  ];
  return group([...post, board], { turn });
}

/** Boards that point every way at once. */
export function signpost(palette: Palette, boards: number): Item {
  const arrows = [-13, 158, 24, 200].slice(0, Math.ceil(boards)).map((turn, i) =>
    group(
      [
        { d: 'M-38 -15H30L44 0L30 15H-38Z', fill: pick(palette.accents, (i + 2) % 3) },
        { d: 'M-22 0H14M4 -9L15 0L4 9', stroke: '#2b2036', width: 4.5 },
      ],
      { at: [0, -112 + i * 30], turn, scale: Math.min(1, boards - i) },
    ),
  );
  return group([{ d: rect(-4, -126, 8, 126, 3), fill: '#5d4152' }, ...arrows], { turn: -7 });
}
