import type { Disorder } from '../chaos';
import type { Ordering } from '../order';

/** What order brings to the crest. */
export const ORDERING: Ordering = {
  signs: [
    [0.1, 0.945, 604, 112, 'no'],
    [0.24, 0.04, 616, 116, 'list'],
    [0.42, 0.405, 602, 92, 'feet'],
    [0.6, 0.6, 600, 84, 'stamp'],
    [0.8, 0.785, 606, 100, 'arrow'],
  ],
  feet: { at: [0.34, 668], step: 0.085 },
  queue: { at: [0.32, 696], step: 0.09 },
  clock: [0.22, 472],
  desk: [0.215, 606],
  piles: [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.045, 696, 13],
    [0.6, 618, 6],
  ],
  nailed: [],
};

/** What chaos and backlog bring to the crest. */
export const DISORDER: Disorder = {
  signposts: [
    { at: [0.405, 628], from: 0.3, over: 0.4 },
    { at: [0.985, 636], from: 0.6, over: 0.36, mirrored: true },
  ],
  heaps: [
    [0.04, 614],
    [0.785, 606],
    [0.215, 606],
  ],
};
