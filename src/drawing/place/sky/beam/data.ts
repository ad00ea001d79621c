import type { Disorder } from '../../chaos';
import type { Ordering } from '../../order';
import { millLoads } from '../leavings';

/** What order brings to the loft; notices are nailed to the beam and what holds it. */
export const ORDERING: Ordering = {
  signs: [
    [0.14, 0.045, 622, 120, 'feet'],
    [0.3, 0.955, 624, 124, 'no'],
    [0.42, 0.59, 606, 98, 'list'],
    [0.7, 0.225, 608, 104, 'stamp'],
    [0.84, 0.78, 606, 96, 'arrow'],
  ],
  feet: { at: [0.4, 668], step: 0.09 },
  queue: { at: [0.36, 694], step: 0.08 },
  clock: [0.5, 452],
  desk: [0.41, 604],
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.04, 696, 12],
    [0.235, 626, 9],
    [0.59, 620, 7],
  ],
  nailed: [
    [0.27, 362, 3],
    [0.7, 362, -4],
    [0.225, 470, -3],
    [0.66, 362, 5],
    [0.31, 360, -6],
    [0.775, 366, 3],
    [0.145, 420, 4],
    [0.865, 470, -4],
    [0.155, 470, -2],
    [0.86, 430, 5],
  ],
};

/** What chaos and backlog bring. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.41, 612], from: 0.3, over: 0.4 },
    { at: [0.03, 632], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.945, 612],
    [0.21, 604],
    [0.595, 602],
  ],
  loadOf: millLoads,
};
