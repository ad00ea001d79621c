import { dark, mix } from './colour';
import type { Palette } from './palettes';
import type { Hour, Weather } from './view';

/** What an hour does to the colours of a place. Each share 0..1 says how far toward its colour. */
interface Daylight {
  /** Five colours from the top of the sky down. */
  readonly sky: readonly string[];
  readonly skyShare: number;
  /** How much of its sky the hour loses to grim weather or a grim state. */
  readonly yields: number;
  /** Of the distance: mountains most, the banks least. */
  readonly far: string;
  readonly farShare: number;
  readonly land: string;
  readonly landShare: number;
  /** How much of the sky the water gives back. */
  readonly mirror: number;
  readonly sun: string;
  readonly sunShare: number;
  readonly shine: number;
  readonly rim: string;
  readonly rimShare: number;
}

const HOURS: Record<Hour, Daylight> = {
  dawn: {
    sky: [],
    skyShare: 0,
    yields: 0,
    far: '#ffe2b8',
    farShare: 0,
    land: '#ffe2b8',
    landShare: 0,
    mirror: 0,
    sun: '#ffe2b8',
    sunShare: 0,
    shine: 1,
    rim: '#ffe2b8',
    rimShare: 0,
  },
  morning: {
    sky: ['#4f94c9', '#86bcdd', '#bfdce3', '#e9ecd6', '#fff3cf'],
    skyShare: 0.66,
    yields: 0.85,
    far: '#8fb3cf',
    farShare: 0.45,
    land: '#e9f0b4',
    landShare: 0.1,
    mirror: 0.5,
    sun: '#fffbe6',
    sunShare: 0.7,
    shine: 0.9,
    rim: '#fff4c8',
    rimShare: 0.5,
  },
  noon: {
    sky: ['#2f83cb', '#5ea9df', '#97cbea', '#c5e3ef', '#e4f1ec'],
    skyShare: 0.82,
    yields: 0.92,
    far: '#7fb0d8',
    farShare: 0.62,
    land: '#f6f7c8',
    landShare: 0.14,
    mirror: 0.62,
    sun: '#ffffff',
    sunShare: 0.7,
    shine: 0.62,
    rim: '#fffbe8',
    rimShare: 0.7,
  },
  evening: {
    sky: ['#33305f', '#6f4377', '#c9585a', '#f58f45', '#ffce73'],
    skyShare: 0.72,
    yields: 0.75,
    far: '#8a4a72',
    farShare: 0.42,
    land: '#43224c',
    landShare: 0.26,
    mirror: 0.45,
    sun: '#ffc163',
    sunShare: 0.75,
    shine: 1,
    rim: '#ffad5c',
    rimShare: 0.6,
  },
  night: {
    sky: ['#0c1540', '#16265a', '#27407a', '#3d5a93', '#6480ad'],
    skyShare: 0.84,
    yields: 0.15,
    far: '#2a4379',
    farShare: 0.8,
    land: '#0f1f4c',
    landShare: 0.56,
    mirror: 0.7,
    sun: '#e9efff',
    sunShare: 0.85,
    shine: 0.5,
    rim: '#a9bfee',
    rimShare: 0.75,
  },
};

/** Which part of the sky each band of water gives back, from the far bank on. */
const MIRRORED = [4, 3, 1, 0];
const NEARER = [1, 0.75, 0.5, 0.25, 0];

/**
 * The colours of a place at an hour.
 * @param depth 0..1: how much of the hour's darkness falls on land and water
 * @param grim 0..1: how little the hour's own sky is to be seen
 * @param clear 0..1: how much of it the water gives back
 */
export function atHour(palette: Palette, hour: Hour, depth = 1, grim = 0, clear = 1): Palette {
  const day = HOURS[hour];
  const own = 1 - day.yields * grim;
  const land = (colour: string) => mix(colour, day.land, day.landShare * depth);
  const far = (colour: string, i: number) => mix(land(colour), day.far, day.farShare * own * (NEARER[i] ?? 0));
  const sky = palette.sky.map((colour, i) => mix(colour, day.sky[i] ?? colour, day.skyShare * own));
  const skyAt = (i: number) => sky[i] ?? palette.haze;
  const rim = (colour: string) => mix(colour, day.rim, day.rimShare * own);
  return {
    ...palette,
    sky,
    haze: mix(palette.haze, skyAt(3), day.skyShare * own * 0.85),
    shine: palette.shine * day.shine,
    sun: mix(palette.sun, day.sun, day.sunShare * own),
    depths: palette.depths.map(far),
    water: palette.water.map((colour, i) => mix(land(colour), skyAt(MIRRORED[i] ?? 0), day.mirror * clear)),
    ground: palette.ground.map(land),
    wood: palette.wood.map((colour) => mix(colour, day.land, day.landShare * depth * 0.8)),
    accents: palette.accents.map((colour) => mix(colour, day.land, day.landShare * depth * 0.5)),
    rim: rim(palette.rim),
    vignette: dark(palette.vignette, hour === 'night' ? 0.4 : 0),
  };
}

/** What a weather does to the colours of a place: sky and light, then the ground. */
interface Pall {
  readonly sky: string;
  readonly skyShare: number;
  readonly shine: number;
  readonly ground: string;
  readonly groundShare: number;
}

const PALLS: Record<Exclude<Weather, 'clear'>, Pall> = {
  mist: { sky: '#f1e3cc', skyShare: 0.3, shine: 0.85, ground: '#cfd3bd', groundShare: 0.12 },
  rain: { sky: '#6f8294', skyShare: 0.68, shine: 0.16, ground: '#2f4a52', groundShare: 0.3 },
  fog: { sky: '#d3d8d6', skyShare: 0.78, shine: 0.4, ground: '#c3cbc8', groundShare: 0.3 },
  wind: { sky: '#6f9cc4', skyShare: 0.3, shine: 0.85, ground: '#b7b35c', groundShare: 0.14 },
  snow: { sky: '#b4c3d6', skyShare: 0.66, shine: 0.4, ground: '#f1f6fc', groundShare: 0.92 },
  flood: { sky: '#566678', skyShare: 0.74, shine: 0.1, ground: '#3a4a44', groundShare: 0.35 },
};

/** Swollen water from the far bank on, and how much of it is that silt. */
const SILT = ['#b8986a', '#977547', '#6f5230', '#4c3824'];
const SILTED = 0.82;

/** How much of the sky water gives back in a weather, 0..1. */
export const clarity = (weather: Weather): number => (weather === 'flood' ? 0.22 : 1);

/** How much a weather hides the hour, 0..1. */
export const hiding = (weather: Weather): number => (weather === 'clear' ? 0 : PALLS[weather].skyShare);

/** The colours of a place in a weather. */
export function atWeather(palette: Palette, weather: Weather): Palette {
  if (weather === 'clear') return palette;
  const { sky, skyShare, shine, ground, groundShare } = PALLS[weather];
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
