import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { pick } from '../../palette';
import { path, rect } from '../../path';
import { along } from '../../perches';
import { crate, sack } from '../../thing/loads';
import { flag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { HALVES } from './bridgeMeasures';
import { badgersStayOf, haresRopeOf } from './ropes';

const [BADGERS] = HALVES.badgers;
const [HARES] = HALVES.hares;

/** A sledge made of the bridge's own boards, loaded; about 110 wide, its runners on 0,0. */
function sledge({ palette }: Setting, cargo: Item[]): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  return [
    { d: 'M-52 -2H46Q62 -4 60 -24', stroke: dark(shade, 0.2), width: 6 },
    { d: 'M-40 -4V-18M0 -4V-18M36 -4V-18', stroke: shade, width: 6 },
    group(cargo, { at: [-8, -24] }),
    { d: rect(-58, -27, 108, 9, 2), fill: linear([-58, 0], [50, 0], [0, board], [1, lit]) },
    { d: rect(-50, -19, 104, 6, 2), fill: shade },
  ];
}

/** Planks gone for sledges; the sledges stand about, and everybody has a flag. */
export function sledges(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const loads = [
    [
      ...group(crate(pick(palette.wood, 1), 44), { at: [-14, 0] }).items.map((item) => group([item], { at: [-14, 0] })),
      group(sack('#c9b184'), { at: [26, 0], scale: 0.8 }),
    ],
    [group(sack('#b59a78'), { at: [-18, 0], scale: 0.9 }), group(sack('#9fae86'), { at: [20, 0], scale: 0.8 })],
    [group(crate(pick(palette.wood, 3), 50), { turn: 8 })],
  ];
  const places = [
    [0.405, 606, -9],
    [0.6, 640, 12],
    [0.13, 668, -14],
  ] as const;
  const run = places.map(([t, y, turn], i) => ({
    from: 0.26 + i * 0.2,
    at: [at(t), y] as const,
    item: group(sledge(setting, loads[i] ?? []), { turn, scale: [(i === 1 ? -0.9 : 0.9) * size, 0.9 * size] }),
  }));
  const poles = [
    [0.148, 24, 0],
    [0.313, -20, 1],
    [0.7, 14, 2],
    [0.88, -26, 0],
  ] as const;
  return arrived(condition.chaos, [
    ...run,
    ...poles.map(([t, turn, colour], i) => ({
      from: 0.2 + i * 0.17,
      at: [at(t), t < 0.5 ? BADGERS - 46 : HARES - 36] as const,
      item: group(flag(pick(palette.accents, colour), [], '#5d4152', colour === 1 ? 1 : 0), { turn, scale: size }),
    })),
  ]);
}

/** Moss and fern where nobody walks, and bindweed on the ropes. */
export function overgrown(setting: Setting): Item[] {
  const { palette, condition, at, size, snow, view } = setting;
  const moss = snow ? '#e6edf5' : mix(pick(palette.ground, 1), '#6c7f45', 0.4);
  const fern: Item[] = [0, 1, 2, 3, 4].map((i) => ({
    d: path`M0 0Q${(i - 2) * 10} -30 ${(i - 2) * 20} ${-44 + Math.abs(i - 2) * 12}`,
    stroke: dark(moss, 0.15 * (i % 3)),
    width: 5,
  }));
  const tuft: Item[] = [
    {
      d: 'M-30 3Q-26 -9 -10 -7Q2 -14 14 -7Q28 -8 30 3Z',
      fill: linear([0, -12], [0, 4], [0, light(moss, 0.2)], [1, dark(moss, 0.25)]),
    },
  ];
  const weed: Item[] = [
    {
      d: 'M0 -4q7 16 0 34q-7 14 1 30M2 10q12 -2 15 9M1 24q-12 -1 -15 10M0 40q11 0 13 9',
      stroke: dark(moss, 0.15),
      width: 6,
    },
  ];
  const ropes = [badgersStayOf(view), haresRopeOf(view)] as const;
  const hung = Array.from({ length: 12 }, (_, i) => ({
    from: 0.18 + i * 0.05,
    at: along(ropes[i % 2 === 0 ? 0 : 1], 0.12 + ((i * 5) % 12) * 0.065),
    item: group(weed, { scale: size * (0.8 + (i % 3) * 0.3) }),
  }));
  const spots = [
    [0.2, 664],
    [0.62, 686],
    [0.36, 664],
    [0.84, 688],
    [0.08, 662],
    [0.93, 586],
    [0.27, 566],
    [0.56, 584],
    [0.44, 664],
    [0.73, 586],
  ] as const;
  return arrived(condition.decline, [
    ...hung,
    ...spots.map(([t, y], i) => ({
      from: 0.14 + i * 0.08,
      at: [at(t), y] as const,
      item: group(i % 3 === 1 ? fern : tuft, { scale: size * (0.9 + (i % 3) * 0.2) }),
    })),
  ]);
}
