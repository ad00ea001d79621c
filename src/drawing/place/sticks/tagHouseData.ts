import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the Tag House. */
export const HOUSE_ORDERING: Ordering = {
  signs: [
    [0.12, 0.95, 606, 114, 'list'],
    [0.26, 0.045, 618, 112, 'no'],
    [0.44, 0.785, 604, 92, 'stamp'],
    [0.58, 0.59, 602, 84, 'arrow'],
    [0.76, 0.225, 604, 92, 'feet'],
  ],
  feet: { at: [0.36, 668], step: 0.08 },
  queue: { at: [0.34, 694], step: 0.085 },
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.045, 696, 13],
    [0.785, 620, 8],
    [0.6, 624, 6],
  ],
  nailed: [
    [0.352, 540, 4],
    [0.458, 536, -3],
    [0.345, 562, -5],
    [0.463, 564, 3],
    [0.334, 520, 2],
    [0.474, 516, -4],
  ],
};

/** What chaos and backlog bring to the Tag House. */
export const HOUSE_DISORDER: Disorder = {
  signposts: [
    { at: [0.232, 622], from: 0.3, over: 0.4 },
    { at: [0.985, 636], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.93, 612],
    [0.605, 612],
    [0.22, 606],
  ],
};
