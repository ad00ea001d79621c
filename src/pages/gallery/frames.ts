import type { Box } from '../../drawing';
import { framing } from '../../stage/framing';

/** The screens that pictures are looked at on: width and height in CSS pixels. */
export const SCREENS = {
  phone: [390, 844],
  tablet: [768, 1024],
  laptop: [1280, 720],
  desktop: [1920, 1080],
} as const satisfies Record<string, readonly [number, number]>;

export type Screen = keyof typeof SCREENS;
export const SCREEN_NAMES = Object.keys(SCREENS) as Screen[];

/** What the stage takes of a screen, in CSS pixels, and the part of the scene that it shows. */
export interface StageFrame {
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
}

/** How much of an upright or narrow screen the stage takes: `look/backdrop.css` has it so. */
const UPPER_PART = 0.45;
const NARROW = 700;

/** The stage on a screen, as the game would frame it there. */
export function stageOn(screen: Screen): StageFrame {
  const [width, whole] = SCREENS[screen];
  const height = width < NARROW || width <= whole ? Math.round(whole * UPPER_PART) : whole;
  return { width, height, frame: framing(width, height).frame };
}
