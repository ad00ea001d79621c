import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the hall; notices lie on pillows and hang on posts. */
export const ORDERING: Ordering = {
  signs: [
    [0.14, 0.225, 596, 104, 'feet'],
    [0.3, 0.945, 626, 120, 'no'],
    [0.46, 0.04, 630, 122, 'list'],
    [0.8, 0.69, 552, 84, 'arrow'],
  ],
  feet: { at: [0.56, 660], step: 0.075 },
  queue: { at: [0.54, 694], step: 0.08 },
  clock: [0.6, 350],
  desk: [0.597, 600],
  piles: [
    [0.955, 690, 14],
    [0.05, 694, 13],
    [0.31, 560, 8],
    [0.7, 560, 7],
  ],
  nailed: [
    [0.19, 496, -4],
    [0.83, 470, 5],
    [0.405, 420, 3],
    [0.09, 520, 2],
    [0.93, 500, -5],
    [0.6, 420, -3],
    [0.245, 420, 4],
    [0.77, 410, -2],
    [0.2, 392, -6],
    [0.29, 430, 3],
  ],
};

/** What chaos and backlog leave in it. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.6, 606], from: 0.3, over: 0.4 },
    { at: [0.04, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.94, 610],
    [0.06, 612],
    [0.225, 586],
  ],
};
