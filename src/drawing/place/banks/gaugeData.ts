import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** Where the gauge stands, as a share of the width: between two spots. */
export const GAUGE_AT = 0.595;

/** What order brings to the gauge. */
export const ORDERING: Ordering = {
  signs: [
    [0.14, 0.955, 630, 118, 'boat'],
    [0.36, 0.04, 632, 120, 'no'],
    [0.5, 0.78, 612, 98, 'list'],
    [0.8, 0.135, 600, 96, 'feet'],
  ],
  fence: 568,
  feet: { at: [0.14, 668], step: 0.075 },
  queue: { at: [0.46, 694], step: 0.08 },
  desk: [0.225, 606],
  piles: [
    [0.95, 690, 15],
    [0.045, 698, 13],
    [0.5, 650, 9],
    [0.77, 640, 8],
  ],
  nailed: [
    [GAUGE_AT, 520, -4],
    [0.785, 500, 5],
    [GAUGE_AT, 470, 3],
    [GAUGE_AT, 560, 2],
    [0.785, 540, -5],
    [GAUGE_AT, 420, -3],
    [0.57, 500, 4],
    [0.62, 540, -2],
    [0.57, 552, -6],
    [0.62, 440, 3],
  ],
};

/** What chaos and backlog leave there. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.405, 618], from: 0.3, over: 0.4 },
    { at: [0.97, 640], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.94, 610],
    [0.22, 608],
    [0.05, 614],
  ],
};
