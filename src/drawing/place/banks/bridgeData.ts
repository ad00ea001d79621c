import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the bridge. */
export const ORDERING: Ordering = {
  signs: [
    [0.12, 0.055, 610, 116, 'feet'],
    [0.26, 0.945, 612, 112, 'no'],
    [0.44, 0.225, 600, 96, 'arrow'],
    [0.84, 0.775, 606, 96, 'list'],
  ],
  feet: { at: [0.12, 648], step: 0.07 },
  queue: { at: [0.16, 690], step: 0.07 },
  clock: [0.034, 428],
  piles: [
    [0.045, 676, 14],
    [0.955, 694, 12],
    [0.23, 646, 7],
    [0.775, 664, 8],
  ],
  nailed: [
    [0.148, 540, -4],
    [0.034, 506, 3],
    [0.313, 536, 5],
    [0.964, 516, -4],
    [0.22, 540, 2],
    [0.68, 560, 4],
    [0.034, 546, -2],
    [0.88, 556, -5],
    [0.77, 560, 3],
    [0.964, 470, 4],
  ],
};

/** What chaos and backlog leave on it. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.22, 604], from: 0.3, over: 0.4 },
    { at: [0.965, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.785, 608],
    [0.03, 606],
    [0.225, 592],
  ],
};
