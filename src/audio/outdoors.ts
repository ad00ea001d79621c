import type { Tableau } from '../director/ports';
import type { Excerpt } from './sheet';

/** Where and when it is: all that what one hears of the place depends on. */
export type Surroundings = Pick<Tableau, 'backdrop' | 'hour' | 'weather'>;

/** One sound of the place and how loud it is, 0..1. */
export type PlaceSound = Excerpt & { readonly gain: number };

/** Under fog the near is louder and the far is gone. */
const FOGGED = 0.55;

/** What sounds without end, each loop at its gain. Nothing before there is a place. */
export function bedsOf({ backdrop, hour, weather }: Surroundings): PlaceSound[] {
  if (backdrop === null) return [];
  const hushed = weather === 'fog' ? FOGGED : 1;
  const aloft = ALOFT.includes(backdrop);
  const water = (weather === 'flood' ? 1 : 0.8 * hushed) * (aloft ? FAR_BELOW : 1);
  const beds: PlaceSound[] = [waterOf(backdrop, water)];
  if (backdrop === 'alder-landing' && hour === 'night' && dry(weather))
    beds.push({ sheet: 'landing', sprite: 'crickets', gain: 0.8 });
  if (weather === 'rain') beds.push({ sheet: 'weather', sprite: 'downpour', gain: 0.9 });
  if (weather === 'flood') beds.push({ sheet: 'weather', sprite: 'downpour', gain: 0.5 });
  if (weather === 'wind') beds.push({ sheet: 'weather', sprite: 'breeze', gain: 1 });
  else if (weather === 'snow' || aloft) beds.push({ sheet: 'weather', sprite: 'breeze', gain: 0.35 * hushed });
  return beds;
}

/** So high up that one hears the air, and the river only from far below. */
const FAR_BELOW = 0.3;
const ALOFT: readonly Surroundings['backdrop'][] = ['sky-beam', 'sky-arches', 'sky-ledges'];

/** Where water runs rather than laps. */
const RUNNING: readonly Surroundings['backdrop'][] = [
  'alder-river',
  'banks-bridge',
  'banks-between',
  'sky-wheel-post',
  'sticks-sill',
];

const waterOf = (backdrop: NonNullable<Surroundings['backdrop']>, gain: number): PlaceSound =>
  RUNNING.includes(backdrop)
    ? { sheet: 'river', sprite: 'current', gain }
    : { sheet: 'landing', sprite: 'lapping', gain };

const dry = (weather: Surroundings['weather']): boolean => weather === 'clear' || weather === 'mist';

const BOAT: readonly PlaceSound[] = [
  { sheet: 'river', sprite: 'hull', gain: 0.8 },
  { sheet: 'river', sprite: 'line', gain: 0.7 },
];
const DRIPS: readonly PlaceSound[] = [{ sheet: 'weather', sprite: 'drip', gain: 0.8 }];
const DAY: readonly PlaceSound[] = [
  { sheet: 'landing', sprite: 'warbler', gain: 0.7 },
  { sheet: 'landing', sprite: 'tit', gain: 0.7 },
  { sheet: 'landing', sprite: 'cuckoo', gain: 0.6 },
];
const EDGES_OF_DAY: readonly PlaceSound[] = [
  { sheet: 'landing', sprite: 'blackbird', gain: 0.8 },
  { sheet: 'landing', sprite: 'warbler', gain: 0.5 },
];
const NIGHT: readonly PlaceSound[] = [
  { sheet: 'landing', sprite: 'frog', gain: 0.6 },
  { sheet: 'landing', sprite: 'owl', gain: 0.6 },
];

/** What is heard now and then; one of these at a time. */
export function callsOf({ backdrop, hour, weather }: Surroundings): readonly PlaceSound[] {
  if (backdrop === null) return [];
  if (weather === 'fog') return DRIPS;
  // Nine boats at their lines creak like one.
  if (backdrop === 'alder-river' || backdrop.startsWith('storm-')) return BOAT;
  if (!dry(weather)) return [];
  if (hour === 'night') return NIGHT;
  return hour === 'dawn' || hour === 'evening' ? EDGES_OF_DAY : DAY;
}
