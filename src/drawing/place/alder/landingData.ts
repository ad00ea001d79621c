import { BELL_AT } from '../../perches';
import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the landing; notices hang on post, wall, boat and rail. */
export const ORDERING: Ordering = {
  signs: [
    [0.1, 0.95, 606, 112, 'boat'],
    [0.22, 0.04, 628, 118, 'feet'],
    [0.4, 0.595, 606, 98, 'arrow'],
    [0.54, 0.78, 604, 96, 'list'],
    [0.72, 0.235, 610, 104, 'stamp'],
    [0.84, 0.985, 634, 132, 'no'],
  ],
  fence: 558,
  feet: { at: [0.42, 672], step: 0.085 },
  queue: { at: [0.4, 694], step: 0.08 },
  clock: [BELL_AT, 424],
  desk: [0.505, 606],
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.04, 696, 12],
    [0.235, 628, 9],
    [0.6, 622, 7],
  ],
  nailed: [
    [0.432, 520, 4],
    [0.195, 460, -3],
    [0.377, 536, -5],
    [0.259, 470, 3],
    [0.432, 552, -2],
    [0.159, 468, 2],
    [0.74, 560, 3],
    [0.377, 500, 4],
    [0.836, 556, -4],
    [0.225, 440, 2],
  ],
};

/** What chaos and backlog bring to the landing. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.6, 634], from: 0.3, over: 0.4 },
    { at: [0.025, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.945, 610],
    [0.215, 606],
    [0.6, 602],
  ],
};
