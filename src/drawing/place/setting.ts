import { mix } from '../colour';
import { type Box, type LinearGradient, linear } from '../display';
import { share } from '../number';
import { type Palette, paletteOf } from '../palette';
import { type Draw, stream } from '../random';
import type { Tint } from '../tint';
import { across, type Condition, type Hour, narrowOf, paintedBox, sizeOf, type View } from '../view';

/** What every builder of a place needs. */
export interface Setting {
  readonly view: View;
  readonly palette: Palette;
  readonly condition: Condition;
  /** The x of a share of the frame's width. */
  readonly at: (t: number) => number;
  /** How large things are drawn, so that a narrow frame is not crammed: 0.64 to 1. */
  readonly size: number;
  /** How narrow the frame is, 0..1: on a phone what tells a place must stand higher than heads. */
  readonly narrow: number;
  /** All that is painted: the frame and its margin. */
  readonly extent: Box;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** How far things are blown over, 0..1: by chaos or by the weather. */
  readonly wind: number;
  /** Whether the weather blows, from the right. */
  readonly gale: boolean;
  /** How much the place thrives, 0..1: a shared vision that neither order, chaos nor decline stifles. */
  readonly alive: number;
  /** How bright lamps and windows burn, 0..1: by the hour; decline puts them out. */
  readonly lamp: number;
  /** Whether it is so dark that lamps throw light. */
  readonly dusk: boolean;
  readonly snow: boolean;
  /** Paper in this light: forms, notices, piles of rules. */
  readonly sheet: string;
  /** A stream of its own for each name, so that one thing's arrival does not shuffle another. */
  readonly draws: (name: number) => Draw;
}

const LAMPS: Record<Hour, number> = { dawn: 0.8, morning: 0.5, noon: 0.3, evening: 1, night: 1 };

/** Works out of a view, once, what every part of its place asks for. */
export function settingOf(view: View, tint: Tint): Setting {
  const { condition, hour, weather } = view;
  const { order, chaos, decline, vision } = condition;
  const extent = paintedBox(view);
  const palette = paletteOf(condition, hour, weather, tint);
  return {
    view,
    condition,
    palette,
    at: (t) => across(view, t),
    size: sizeOf(view),
    narrow: narrowOf(view),
    extent,
    left: extent.x,
    right: extent.x + extent.width,
    bottom: extent.y + extent.height,
    wind: Math.max(chaos, weather === 'wind' ? 0.75 : 0),
    gale: weather === 'wind',
    alive: vision * (1 - order) * (1 - chaos) * (1 - decline),
    lamp: LAMPS[hour] * (1 - share(decline * 1.4)),
    dusk: hour === 'evening' || hour === 'night',
    snow: weather === 'snow',
    sheet: mix(mix('#f4f1e8', '#7d7a70', 0.65 * decline), palette.vignette, hour === 'night' ? 0.3 : 0),
    draws: (name) => stream(view.seed * 7919 + name * 104729),
  };
}

/** Where the far water begins. */
export const HORIZON = 386;
/** The colours that the water has at each height, so that a sheet of it laid over another shows no seam. */
export function waterFill({ palette }: Pick<Setting, 'palette'>): LinearGradient {
  const stops = palette.water.map((colour, i) => [[0, 0.1, 0.34, 0.62][i] ?? 1, colour] as const);
  return linear([0, HORIZON], [0, 720], ...stops);
}

/** The whole breadth that may ever be seen, whatever the frame. */
export const WEST = -420;
export const EAST = 1700;

/** Where the sun or the moon stands at each hour, beside the card of text where it is high, and how large. */
const SUNS: Record<Hour, readonly [share: number, y: number, radius: number]> = {
  dawn: [0.69, 288, 44],
  morning: [0.72, 250, 40],
  noon: [0.86, 84, 36],
  evening: [0.69, 306, 54],
  night: [0.86, 80, 36],
};

/** The middle of the sun, or of the moon, and its radius. */
export function sunOf({ view, at }: Setting): { x: number; y: number; radius: number } {
  const [t, y, radius] = SUNS[view.hour];
  return { x: at(t), y, radius };
}

/** Whether something of that half-width at x can be seen. */
export const inFrame = (setting: Setting, x: number, half: number): boolean =>
  x + half > setting.left && x - half < setting.right;
