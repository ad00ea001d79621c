import { dark, grey, light, mix } from '../../colour';
import { type LinearGradient, linear, type Point } from '../../display';
import { pick } from '../../palette';
import type { Tint } from '../../tint';
import type { Hour, Weather } from '../../view';
import type { Setting } from '../setting';
import type { Builder } from '../site';

/** Autumn by the sea: sea greens, tar black, foam white, lamp yellow. */
export const TINT: Tint = {
  depths: { to: ['#8fb3a8', '#6c988e', '#477a74', '#2b5752', '#183634'], by: 0.62 },
  water: { to: ['#f0e6b6', '#a9c8a8', '#579288', '#1d5759'], by: 0.6 },
  ground: { to: ['#dccb9f', '#a79c7f', '#46524e'], by: 0.76 },
  wood: { to: ['#24282c', '#474a4b', '#7f7565', '#c0ac86'], by: 0.66 },
  accents: { to: ['#d8613a', '#f3c04a', '#3f9186'], by: 0.7 },
};

/** The sky before the storm, from the top down: bottle green over lamp yellow. Only the morning after is innocent. */
const SKIES: Record<Hour, readonly string[]> = {
  dawn: ['#15584f', '#35907a', '#8cc48a', '#e6dc7e', '#ffe796'],
  morning: ['#58a0b2', '#8cc6c8', '#c0e2d3', '#e6f0d8', '#fcf4d4'],
  noon: ['#1e6a60', '#45a086', '#94cc9c', '#d9e59c', '#f7f0b4'],
  evening: ['#0f3633', '#246456', '#6ea864', '#e2c14f', '#ffc552'],
  night: ['#07151e', '#0e2a30', '#1b4544', '#33655b', '#5c8d72'],
};

/** How far each hour's sky is that one, 0..1. */
const GREENNESS: Record<Hour, number> = { dawn: 0.78, morning: 0.5, noon: 0.76, evening: 0.8, night: 0.55 };

/** How much of the green is left in a weather. */
const LEFT: Record<Weather, number> = {
  clear: 1,
  wind: 1,
  mist: 0.8,
  rain: 0.55,
  fog: 0.4,
  snow: 0.4,
  flood: 0.6,
  ebb: 1,
};

/** At the end of the day land and sea lose their purple to that sky: far to near, and how far. */
const DUSK = {
  depths: ['#8f9a63', '#62804f', '#3f6a55', '#22493f', '#122c29'],
  water: ['#f3cf6a', '#a9b878', '#3c7c69', '#11403f'],
  ground: ['#cfae62', '#827a52', '#2f3d37'],
  by: 0.62,
};

/** Which part of the sky each band of water gives back, from the horizon on. */
const MIRRORED = [4, 3, 2, 0];

/** The same place under that sky; order, chaos and decline keep most of their own. */
function underGreen(setting: Setting): Setting {
  const { palette, condition, view } = setting;
  const own = 1 - 0.68 * Math.max(condition.order, condition.chaos, condition.decline);
  const by = GREENNESS[view.hour] * LEFT[view.weather] * own;
  const clear = (colour: string) => light(grey(colour, 0.42 * (1 - condition.vision)), 0.1 * condition.vision);
  const sky = palette.sky.map((colour, i) => mix(colour, clear(SKIES[view.hour][i] ?? colour), by));
  // A flood is the sea here, not a river's mud.
  const swollen = (colour: string, i: number) => mix(grey(colour, 0.9), pick(palette.depths, i), 0.55);
  const still = view.weather === 'flood' ? palette.water.map(swollen) : palette.water;
  const water = still.map((colour, i) => mix(colour, pick(sky, MIRRORED[i] ?? 0), 0.5 * by));
  const dusk = view.hour === 'evening' ? DUSK.by * LEFT[view.weather] * own : 0;
  const late = (colours: readonly string[], to: readonly string[]) =>
    colours.map((colour, i) => mix(colour, to[i] ?? colour, dusk));
  // A quay is stone, however wild the colours are.
  const bare = condition.chaos * (setting.snow ? 0.2 : 0.6);
  const ground = palette.ground.map((colour, i) => mix(colour, pick(palette.wood, 3 - i), bare));
  return {
    ...setting,
    palette: {
      ...palette,
      sky,
      depths: late(palette.depths, DUSK.depths),
      water: late(water, DUSK.water),
      ground: late(ground, DUSK.ground),
      haze: mix(palette.haze, pick(sky, 3), 0.8 * by),
    },
  };
}

/** A builder under the green sky. */
export const green =
  (build: Builder): Builder =>
  (setting) =>
    build(underGreen(setting));

/** Tar on wood and iron, in this light. */
export const tarOf = ({ palette }: Setting): string => mix('#20262b', pick(palette.wood, 0), 0.4);

/** Foam and whitewash, in this light. */
export const foamOf = ({ palette, sheet }: Setting): string => mix(sheet, pick(palette.depths, 1), 0.12);

/** A colour with the low sun on it: dark at `from`, light at `to`. */
export const lit = (colour: string, from: Point, to: Point): LinearGradient =>
  linear(from, to, [0, dark(colour, 0.22)], [0.55, colour], [1, light(colour, 0.27)]);
