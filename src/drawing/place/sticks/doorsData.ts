import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the pond's edge. */
export const DOORS_ORDERING: Ordering = {
  signs: [
    [0.1, 0.955, 608, 112, 'feet'],
    [0.22, 0.045, 618, 112, 'no'],
    [0.38, 0.505, 602, 70, 'arrow'],
    [0.56, 0.69, 608, 96, 'stamp'],
    [0.78, 0.31, 608, 96, 'list'],
  ],
  feet: { at: [0.34, 668], step: 0.082 },
  queue: { at: [0.34, 694], step: 0.085 },
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.045, 696, 13],
    [0.265, 632, 9],
    [0.735, 634, 7],
  ],
  nailed: [],
};

/** What chaos and backlog bring there. */
export const DOORS_DISORDER: Disorder = {
  signposts: [
    { at: [0.232, 626], from: 0.3, over: 0.4 },
    { at: [0.985, 636], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.955, 614],
    [0.05, 614],
    [0.79, 612],
  ],
};
