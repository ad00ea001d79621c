import type { Disorder } from '../../chaos';
import type { Ordering } from '../../order';
import { millLoads } from '../leavings';

/** What order brings to the arches; notices hang on the piers. */
export const ORDERING: Ordering = {
  signs: [
    [0.1, 0.09, 620, 128, 'arrow'],
    [0.22, 0.955, 622, 126, 'no'],
    [0.4, 0.775, 604, 104, 'feet'],
    [0.58, 0.32, 604, 108, 'list'],
    [0.84, 0.235, 612, 104, 'stamp'],
  ],
  feet: { at: [0.42, 668], step: 0.085 },
  queue: { at: [0.4, 694], step: 0.08 },
  clock: [0.606, 330],
  desk: [0.605, 600],
  piles: [
    [0.93, 694, 15],
    [0.04, 696, 12],
    [0.26, 624, 8],
    [0.655, 622, 8],
  ],
  nailed: [
    [0.33, 398, 4],
    [0.606, 398, -3],
    [0.32, 436, -5],
    [0.615, 436, 3],
    [0.1, 372, -2],
    [0.9, 372, 2],
    [0.34, 468, 3],
    [0.6, 466, 4],
    [0.09, 420, -4],
    [0.905, 420, 2],
  ],
};

/** What chaos and backlog bring. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.6, 634], from: 0.3, over: 0.4 },
    { at: [0.04, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.945, 612],
    [0.4, 600],
    [0.22, 606],
  ],
  loadOf: millLoads,
};
