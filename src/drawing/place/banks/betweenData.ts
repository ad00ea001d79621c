import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** Where the shed stands, as a share of the width. */
export const SHED_AT = 0.405;

/** What order brings to the shed; notices hang on its posts and roof. */
export const ORDERING: Ordering = {
  signs: [
    [0.12, 0.225, 612, 104, 'stamp'],
    [0.3, 0.78, 606, 100, 'list'],
    [0.48, 0.955, 630, 122, 'no'],
    [0.7, 0.04, 632, 120, 'feet'],
  ],
  feet: { at: [0.52, 668], step: 0.075 },
  queue: { at: [0.5, 694], step: 0.08 },
  clock: [SHED_AT, 296],
  desk: [0.595, 604],
  piles: [
    [0.95, 692, 15],
    [0.05, 696, 13],
    [0.235, 634, 8],
    [0.78, 636, 8],
  ],
  nailed: [
    [0.322, 510, -4],
    [0.488, 480, 5],
    [0.34, 330, 3],
    [0.322, 440, 2],
    [0.488, 410, -5],
    [0.47, 336, -3],
    [0.322, 566, 4],
    [0.488, 556, -2],
    [0.36, 302, -6],
    [0.45, 308, 3],
  ],
};

/** What chaos and backlog leave before it. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.785, 618], from: 0.3, over: 0.4 },
    { at: [0.03, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.945, 612],
    [0.225, 610],
    [0.06, 616],
  ],
};
