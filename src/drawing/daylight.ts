import { dark, mix } from './colour';
import type { Palette } from './palettes';
import type { Condition, Hour } from './view';

/** What an hour does to the colours of a place. Each share 0..1 says how far toward its colour. */
interface Daylight {
  /** Five colours from the top of the sky down: of a calm place, of a wild one, of one that nobody minds. */
  readonly sky: readonly string[];
  readonly wild: readonly string[];
  readonly bleak: readonly string[];
  readonly skyShare: number;
  /** How much of its sky the hour loses to weather or to order. */
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
    wild: [],
    bleak: [],
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
    wild: ['#5a6fd0', '#b384dc', '#ffa6c4', '#ffd596', '#fff6bc'],
    bleak: ['#68829b', '#889fb2', '#aebdc8', '#c9d2d5', '#d8dbd8'],
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
    wild: ['#4b3bb0', '#3f8fe0', '#6fdcc4', '#f4ee7a', '#ffb86a'],
    bleak: ['#979a94', '#b3b2a6', '#cbc6b2', '#dfd6ba', '#ece1c6'],
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
    wild: ['#1f1440', '#5a1450', '#b5203f', '#f2502a', '#ffb02e'],
    bleak: ['#2f2a38', '#4a3c46', '#6e5050', '#8f6850', '#a98562'],
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
    wild: ['#10083a', '#2a1266', '#5a1f86', '#a12f8f', '#e0567f'],
    bleak: ['#0a0e1a', '#131a28', '#1e2836', '#2b3745', '#3a4653'],
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

/** The colour that a calm place's goes to where it is wild or bleak. */
const strayed = (calm: string, wild = calm, bleak = wild, { chaos, decline }: Condition): string =>
  mix(mix(calm, wild, chaos), bleak, decline);

/**
 * The colours of a place at an hour. Wild and bleak places have hours of their own; order keeps a part of its one grey
 * day, and lamps burn there: neither it nor decline needs a darker night to be seen by.
 * @param hidden 0..1: how much of the hour's sky the weather hides
 * @param clear 0..1: how much of the sky the water gives back
 */
export function atHour(palette: Palette, hour: Hour, condition: Condition, hidden = 0, clear = 1): Palette {
  const day = HOURS[hour];
  const own = 1 - day.yields * Math.max(hidden, 0.35 * condition.order);
  const depth = 1 - 0.3 * condition.order - 0.3 * condition.decline;
  const land = (colour: string) => mix(colour, day.land, day.landShare * depth);
  const distance = strayed(day.far, day.wild[2], day.bleak[2], condition);
  const far = (colour: string, i: number) => mix(land(colour), distance, day.farShare * own * (NEARER[i] ?? 0));
  const sky = palette.sky.map((colour, i) => {
    const target = strayed(day.sky[i] ?? colour, day.wild[i], day.bleak[i], condition);
    return mix(colour, target, day.skyShare * own);
  });
  const skyAt = (i: number) => sky[i] ?? palette.haze;
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
    rim: mix(palette.rim, day.rim, day.rimShare * own),
    vignette: dark(palette.vignette, hour === 'night' ? 0.4 : 0),
  };
}
