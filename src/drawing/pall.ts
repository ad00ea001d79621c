import { mix } from './colour';
import type { Palette } from './palettes';
import type { Weather } from './view';

/** What a weather does to the colours of a place: sky and light, then the ground. */
interface Pall {
  readonly sky: string;
  readonly skyShare: number;
  readonly shine: number;
  readonly ground: string;
  readonly groundShare: number;
}

/** Those under a fair sky have none. */
const PALLS: Partial<Record<Weather, Pall>> = {
  mist: { sky: '#f1e3cc', skyShare: 0.3, shine: 0.85, ground: '#cfd3bd', groundShare: 0.12 },
  rain: { sky: '#6f8294', skyShare: 0.68, shine: 0.16, ground: '#2f4a52', groundShare: 0.3 },
  fog: { sky: '#d3d8d6', skyShare: 0.78, shine: 0.4, ground: '#c3cbc8', groundShare: 0.3 },
  wind: { sky: '#6f9cc4', skyShare: 0.3, shine: 0.85, ground: '#b7b35c', groundShare: 0.14 },
  snow: { sky: '#b4c3d6', skyShare: 0.66, shine: 0.4, ground: '#f1f6fc', groundShare: 0.92 },
  flood: { sky: '#566678', skyShare: 0.74, shine: 0.1, ground: '#3a4a44', groundShare: 0.35 },
};

/** Swollen water from the far bank on, and how much of it is that silt. */
const SILT = ['#bd9a68', '#9f7844', '#7d572c', '#5c3f22'];
const SILTED = 0.82;

/** How much of the sky water gives back in a weather, 0..1. */
export const clarity = (weather: Weather): number => (weather === 'flood' ? 0.22 : 1);

/** How much a weather hides the hour, 0..1. */
export const hiding = (weather: Weather): number => PALLS[weather]?.skyShare ?? 0;

/** The colours of a place in a weather. */
export function atWeather(palette: Palette, weather: Weather): Palette {
  const pall = PALLS[weather];
  if (pall === undefined) return palette;
  const { sky, skyShare, shine, ground, groundShare } = pall;
  const veiled = (share: number) => (colour: string) => mix(colour, sky, skyShare * share);
  return {
    ...palette,
    // The horizon keeps more of its own light than the zenith.
    sky: palette.sky.map((colour, i) => veiled(1 - i * 0.07)(colour)),
    haze: veiled(0.8)(palette.haze),
    shine: palette.shine * shine,
    depths: palette.depths.map((colour, i) => veiled(0.55 - i * 0.08)(colour)),
    water:
      weather === 'flood'
        ? palette.water.map((colour, i) => mix(colour, SILT[i] ?? colour, SILTED))
        : palette.water.map(veiled(0.6)),
    ground: palette.ground.map((colour, i) => mix(colour, ground, groundShare * (1 - i * 0.1))),
    rim: veiled(0.5)(palette.rim),
  };
}
