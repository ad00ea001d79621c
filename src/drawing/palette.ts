import { grey, light, mix } from './colour';
import { atHour } from './daylight';
import { share } from './number';
import { BUREAUCRATIC, CHAOTIC, DECLINING, type Palette, PLAIN, THRIVING } from './palettes';
import { atWeather, clarity, hiding } from './pall';
import { type Tint, tinted, UNTINTED } from './tint';
import type { Condition, Hour, Weather } from './view';

export type { Palette } from './palettes';

const mixAll = (a: readonly string[], b: readonly string[], t: number): string[] =>
  a.map((colour, i) => mix(colour, b[i] ?? colour, t));

/** The palette a share `t` of the way from a to b. */
export function mixPalettes(a: Palette, b: Palette, t: number): Palette {
  if (t <= 0) return a;
  return {
    sky: mixAll(a.sky, b.sky, t),
    sun: mix(a.sun, b.sun, t),
    shine: a.shine + (b.shine - a.shine) * share(t),
    haze: mix(a.haze, b.haze, t),
    depths: mixAll(a.depths, b.depths, t),
    water: mixAll(a.water, b.water, t),
    ground: mixAll(a.ground, b.ground, t),
    wood: mixAll(a.wood, b.wood, t),
    frame: mix(a.frame, b.frame, t),
    rim: mix(a.rim, b.rim, t),
    accents: mixAll(a.accents, b.accents, t),
    window: mix(a.window, b.window, t),
    vignette: mix(a.vignette, b.vignette, t),
  };
}

/** The colours of the day in a fable's family: mixed by number, so that a place drifts and never jumps. */
export function paletteOf(
  condition: Condition,
  hour: Hour,
  weather: Weather = 'clear',
  tint: Tint = UNTINTED,
): Palette {
  const calm = mixPalettes(PLAIN, THRIVING, condition.vision);
  const ordered = mixPalettes(calm, BUREAUCRATIC, condition.order);
  const wild = mixPalettes(ordered, CHAOTIC, condition.chaos);
  const own = 1 - 0.65 * Math.max(condition.order, condition.chaos, condition.decline);
  const now = atWeather(tinted(mixPalettes(wild, DECLINING, condition.decline), tint, own), weather);
  return atHour(now, hour, condition, hiding(weather), clarity(weather));
}

/** A colour of a list; the last one when the list is shorter. */
export const pick = (colours: readonly string[], i: number): string => colours[i] ?? colours.at(-1) ?? '#808080';

/** How the light of a place falls on puppets and props. */
export interface Tone {
  readonly rim: string;
  readonly edge: string;
  readonly shade: string;
  /** Share of colour drained, 0..1. */
  readonly drained: number;
  readonly wash: string;
  readonly washed: number;
}

/** The tone for puppets standing in a place in this condition. */
export function toneOf(condition: Condition, hour: Hour): Tone {
  const palette = paletteOf(condition, hour);
  const drained = share(condition.order * 0.5 * (1 - condition.chaos) + condition.decline * 0.5);
  // Office lamps burn over whoever stands there.
  const night = hour === 'night' ? 0.34 - 0.14 * condition.order : hour === 'evening' ? 0.08 : 0;
  return {
    rim: palette.rim,
    edge: mix(light(palette.rim, 0.5), palette.vignette, night),
    shade: palette.vignette,
    drained,
    wash: mix(palette.vignette, pick(palette.depths, 2), hour === 'night' ? 0.2 : 1),
    washed: share(drained * 0.36 + night),
  };
}

/** A colour in the light of a place. */
export const toned = (tone: Tone, colour: string): string => mix(grey(colour, tone.drained), tone.wash, tone.washed);
