import type { Tableau } from '../director/ports';
import { type PlaceSound, type Soundscape, soundscapeOf } from './soundscapes';

export type { PlaceSound };

/** Where and when it is: all that what one hears of the place depends on. */
export type Surroundings = Pick<Tableau, 'backdrop' | 'hour' | 'weather'>;

/** Of its full loudness, what a place's water has on a dry day; a flood has all of it. */
const LOW_WATER = 0.8;
/** And where the water has gone down. */
const AT_EBB = 0.3;
/** Under fog the near is louder and the far is gone. */
const FOGGED = 0.55;
const LEVELS: Partial<Record<Surroundings['weather'], number>> = { flood: 1, fog: LOW_WATER * FOGGED, ebb: AT_EBB };
/** What a roof lets through of the weather. */
const UNDER_A_ROOF = 0.4;

/** What sounds without end, each loop at its gain. Nothing before there is a place. */
export function bedsOf({ backdrop, hour, weather }: Surroundings): PlaceSound[] {
  if (backdrop === null) return [];
  const scape = soundscapeOf(backdrop);
  const nights = hour === 'night' && isDry(weather) ? (scape.nights ?? []) : [];
  return [...watersIn(scape, weather), ...(scape.beds ?? []), ...nights, ...weatherIn(scape, weather)];
}

function watersIn({ water }: Soundscape, weather: Surroundings['weather']): PlaceSound[] {
  const level = LEVELS[weather] ?? LOW_WATER;
  return water.map((sound) => ({ ...sound, gain: sound.gain * level }));
}

const WEATHER: Partial<Record<Surroundings['weather'], PlaceSound>> = {
  rain: { sheet: 'rain', sprite: 'downpour', gain: 0.9 },
  flood: { sheet: 'rain', sprite: 'downpour', gain: 0.5 },
  wind: { sheet: 'wind', sprite: 'breeze', gain: 1 },
  snow: { sheet: 'wind', sprite: 'breeze', gain: 0.35 },
};

function weatherIn({ roof }: Soundscape, weather: Surroundings['weather']): PlaceSound[] {
  const sound = WEATHER[weather];
  if (sound === undefined) return [];
  return [roof ? { ...sound, gain: sound.gain * UNDER_A_ROOF } : sound];
}

const isDry = (weather: Surroundings['weather']): boolean => ['clear', 'mist', 'ebb'].includes(weather);

const DRIPS: readonly PlaceSound[] = [{ sheet: 'rain', sprite: 'drip', gain: 0.8 }];

/** What is heard now and then; one of these at a time: what is near in any weather, birds where it is dry. */
export function callsOf({ backdrop, hour, weather }: Surroundings): readonly PlaceSound[] {
  if (backdrop === null) return [];
  const { near = [], far, roof } = soundscapeOf(backdrop);
  if (weather === 'fog' && !roof) return DRIPS;
  return isDry(weather) && far !== undefined ? [...near, ...far[partOfDay(hour)]] : near;
}

function partOfDay(hour: Surroundings['hour']): 'day' | 'edges' | 'night' {
  if (hour === 'night') return 'night';
  return hour === 'dawn' || hour === 'evening' ? 'edges' : 'day';
}
