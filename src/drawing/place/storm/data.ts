import { BELL_AT } from '../../perches';
import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to both harbours; notices hang on rail, post, house and lamp house. */
export const ORDERING: Ordering = {
  signs: [
    [0.1, 0.955, 604, 112, 'boat'],
    [0.24, 0.045, 626, 118, 'list'],
    [0.4, 0.594, 606, 98, 'arrow'],
    [0.72, 0.228, 610, 104, 'stamp'],
    [0.84, 0.79, 604, 110, 'no'],
  ],
  queue: { at: [0.4, 694], step: 0.08 },
  clock: [BELL_AT - 0.004, 540],
  desk: [0.505, 606],
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.04, 696, 12],
    [0.235, 630, 9],
    [0.6, 624, 7],
  ],
  nailed: [
    [0.194, 556, 4],
    [0.846, 556, -3],
    [0.39, 500, -5],
    [0.02, 556, 3],
    [0.758, 554, -2],
    [0.39, 468, 2],
    [0.978, 556, 3],
    [0.282, 556, -4],
    [0.1, 488, 4],
    [0.8, 446, 2],
  ],
};

/** What chaos and backlog bring to both. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.6, 634], from: 0.3, over: 0.4 },
    { at: [0.025, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.945, 612],
    [0.215, 608],
    [0.6, 604],
  ],
};
