import type { Disorder } from '../chaos';
import type { Ordering } from '../order';
import type { Setting } from '../setting';

/** Where the gauge stands, as a share of the width: between two spots; on a phone in the middle, for there is no other gap. */
export const gaugeAt = ({ size }: Pick<Setting, 'size'>): number => 0.595 - 0.27 * (1 - size);

/** What order brings to the gauge, whose share of the width is `at`. */
export const orderingAt = (at: number): Ordering => ({
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
    [at, 520, -4],
    [0.785, 500, 5],
    [at, 470, 3],
    [at, 560, 2],
    [0.785, 540, -5],
    [at, 420, -3],
    [at - 0.025, 500, 4],
    [at + 0.025, 540, -2],
    [at - 0.025, 552, -6],
    [at + 0.025, 440, 3],
  ],
});

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
