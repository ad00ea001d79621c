import type { Disorder } from '../../chaos';
import type { Ordering } from '../../order';
import { millLoads } from '../leavings';

/** What order brings to the ledges; notices hang on the wall. */
export const ORDERING: Ordering = {
  signs: [
    [0.12, 0.045, 622, 118, 'feet'],
    [0.4, 0.78, 606, 100, 'arrow'],
    [0.72, 0.225, 606, 104, 'list'],
    [0.82, 0.955, 622, 126, 'no'],
  ],
  clock: [0.525, 388],
  piles: [
    [0.93, 682, 14],
    [0.965, 690, 9],
    [0.035, 686, 12],
    [0.235, 626, 9],
    [0.785, 622, 7],
  ],
  nailed: [
    [0.095, 250, -3],
    [0.19, 268, 4],
    [0.275, 282, -4],
    [0.35, 400, 3],
    [0.06, 420, 5],
    [0.41, 404, -3],
    [0.255, 420, 2],
    [0.46, 402, 4],
    [0.16, 424, -5],
    [0.455, 452, -2],
  ],
};

/** What chaos and backlog bring. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.41, 626], from: 0.36, over: 0.4 },
    { at: [0.96, 636], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.945, 618],
    [0.21, 610],
    [0.44, 606],
  ],
  loadOf: millLoads,
};
