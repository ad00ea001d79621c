import { boundsOf } from '../bounds';
import type { Box, Item, Point } from '../display';

/**
 * How a sheet is moved, as a whole, by whoever shows it: not at all; glimmering by turns; swaying; rocking on the water;
 * breathing with its body; turning on its neck; or seen only for a blink.
 */
export type Move = 'still' | 'glint' | 'reeds' | 'boat' | 'body' | 'head' | 'lid';

/** A part of a scene that lives: painted once, and laid over those before it. */
export interface LivingSheet {
  readonly move: Move;
  readonly items: readonly Item[];
  readonly box: Box;
  /** What it is turned or stretched about. */
  readonly about: Point;
  /** Of whom it is a part, or which of its kind: what moves together has one number. */
  readonly nth: number;
  /** Pixels against the other sheets: what has no edges needs few. */
  readonly fineness: number;
}

const ROOM = 3;

/** A sheet as large as what is on it, within a frame. */
export function sheetOf(
  move: Move,
  items: readonly Item[],
  frame: Box,
  rest: Partial<Pick<LivingSheet, 'about' | 'nth' | 'fineness'>> = {},
): LivingSheet {
  const bounds = boundsOf(items);
  const left = Math.max(frame.x, bounds.x - ROOM);
  const top = Math.max(frame.y, bounds.y - ROOM);
  const right = Math.min(frame.x + frame.width, bounds.x + bounds.width + ROOM);
  const bottom = Math.min(frame.y + frame.height, bounds.y + bounds.height + ROOM);
  const box = { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  return { move, items, box, about: [left, bottom], nth: 0, fineness: 1, ...rest };
}

/** A sheet that fills a box. */
export const sheetIn = (
  move: Move,
  items: readonly Item[],
  box: Box,
  rest: Partial<Pick<LivingSheet, 'about' | 'nth' | 'fineness'>> = {},
): LivingSheet => ({
  move,
  items,
  box,
  about: [box.x + box.width / 2, box.y + box.height],
  nth: 0,
  fineness: 1,
  ...rest,
});
