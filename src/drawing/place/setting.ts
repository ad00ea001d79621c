import type { Box } from '../display';
import { type Palette, paletteOf } from '../palette';
import { type Draw, stream } from '../random';
import { across, type Condition, paintedBox, type View } from '../view';

/** What every builder of a place needs. */
export interface Setting {
  readonly view: View;
  readonly palette: Palette;
  readonly condition: Condition;
  /** The x of a share of the frame's width. */
  readonly at: (t: number) => number;
  /** All that is painted: the frame and its margin. */
  readonly extent: Box;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** A stream of its own for each name, so that one thing's arrival does not shuffle another. */
  readonly draws: (name: number) => Draw;
}

export function settingOf(view: View): Setting {
  const { condition } = view;
  const extent = paintedBox(view);
  return {
    view,
    condition,
    palette: paletteOf(condition, view.hour),
    at: (t) => across(view, t),
    extent,
    left: extent.x,
    right: extent.x + extent.width,
    bottom: extent.y + extent.height,
    draws: (name) => stream(view.seed * 7919 + name * 104729),
  };
}

/** Where the far water begins. */
export const HORIZON = 386;
/** The whole breadth that may ever be seen, whatever the frame. */
export const WEST = -420;
export const EAST = 1700;

/** The x of sunlight, and of the moon. */
export const sunX = (setting: Setting): number => setting.at(0.69);

/** Whether something of that half-width at x can be seen. */
export const inFrame = (setting: Setting, x: number, half: number): boolean =>
  x + half > setting.left && x - half < setting.right;
