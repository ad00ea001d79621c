import type { Item } from '../display';
import type { View } from '../view';
import { type LivingSheet, sheetIn } from './sheet';

/** Shares of the width at which the front falls into a left and a right side, which sway, and a middle, which does not. */
const SIDES = [0, 0.36, 0.64, 1] as const;

/**
 * What grows before the eye, in three sheets of one list, each cut at its own edges. They reach as far beyond the frame
 * as the view's margin: else a gap would open where they sway.
 */
export function frontSheets({ frame, margin }: View, items: readonly Item[]): LivingSheet[] {
  const { y, height } = frame;
  const [x, width] = [frame.x - margin, frame.width + margin * 2];
  return SIDES.slice(1).map((to, i) => {
    const from = SIDES[i] ?? 0;
    const box = { x: x + width * from, y, width: width * (to - from), height };
    return sheetIn(i === 1 ? 'still' : 'reeds', items, box, { nth: i });
  });
}
