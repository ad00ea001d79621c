import type { Disorder } from '../../chaos';
import type { Ordering } from '../../order';
import { millLoads } from '../leavings';

/** What order brings to the wheel-post: a whole office for one heron. */
export const ORDERING: Ordering = {
  signs: [
    [0.1, 0.655, 604, 106, 'list'],
    [0.24, 0.955, 628, 124, 'no'],
    [0.54, 0.785, 604, 98, 'stamp'],
    [0.72, 0.225, 612, 104, 'feet'],
    [0.84, 0.03, 628, 118, 'arrow'],
  ],
  fence: 562,
  queue: { at: [0.34, 692], step: 0.08 },
  clock: [0.075, 350],
  desk: [0.415, 604],
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.04, 696, 12],
    [0.235, 628, 9],
    [0.655, 622, 7],
  ],
  nailed: [
    [0.595, 380, 4],
    [0.6, 424, -4],
    [0.592, 462, 3],
    [0.105, 280, -3],
    [0.105, 330, 4],
    [0.598, 500, -5],
    [0.03, 330, 3],
    [0.59, 536, 2],
    [0.09, 396, -4],
    [0.6, 566, 5],
  ],
};

/** What chaos and backlog bring. */
export const DISORDER: Disorder = {
  signposts: [{ at: [0.025, 640], from: 0.6, over: 0.36, mirrored: true }],
  heaps: [
    [0.945, 612],
    [0.44, 602],
    [0.215, 608],
  ],
  loadOf: millLoads,
};
