import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the Sill. */
export const SILL_ORDERING: Ordering = {
  signs: [
    [0.1, 0.955, 608, 112, 'no'],
    [0.24, 0.045, 618, 112, 'list'],
    [0.44, 0.785, 606, 92, 'stamp'],
    [0.7, 0.31, 608, 96, 'feet'],
  ],
  feet: { at: [0.34, 668], step: 0.082 },
  queue: { at: [0.34, 694], step: 0.085 },
  clock: [0.4, 458],
  desk: [0.4, 604],
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.045, 696, 13],
    [0.735, 634, 9],
    [0.25, 634, 7],
  ],
  nailed: [
    [0.19, 486, 4],
    [0.86, 470, -3],
    [0.145, 500, -5],
    [0.9, 486, 3],
    [0.215, 508, 2],
    [0.83, 488, -4],
  ],
};

/** What chaos and backlog bring there. */
export const SILL_DISORDER: Disorder = {
  signposts: [
    { at: [0.6, 626], from: 0.3, over: 0.4 },
    { at: [0.025, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.95, 614],
    [0.22, 610],
    [0.785, 610],
  ],
};
