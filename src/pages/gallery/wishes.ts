import type { Condition, Mood, Pose, Prop, Spot } from '../../drawing';
import { EVERYBODY } from '../../drawing/puppet/everybody';
import { FACES, type Face, MOODS, POSES } from '../../drawing/puppet/words';
import { SPOTS } from '../../drawing/spots';
import { STATES } from '../../drawing/states';
import { HOURS, type Hour, PLACES, type Place, WEATHERS, type Weather } from '../../drawing/view';
import type { THEMES } from '../../widgets';
import type { Screen } from './frames';

export const VIEWS = ['places', 'scene', 'puppets', 'heads', 'puppet', 'things'] as const;
export type GalleryView = (typeof VIEWS)[number];

/** How large pictures are: so that all columns fit, or a thumbnail, or as on such a screen, or from close by. */
export const SIZES = ['fitting', 'thumbnail', 'phone', 'laptop', 'close'] as const;
export type Size = (typeof SIZES)[number];

/** `grey` for values, `shape` for silhouettes. */
export const INKS = ['colour', 'grey', 'shape'] as const;
export type Ink = (typeof INKS)[number];

/** Pixels painted for each CSS pixel; `screen` is as many as this screen has. */
export const DENSITIES = ['screen', '0.5', '1', '1.5', '2', '3'] as const;
export type Density = (typeof DENSITIES)[number];

export const NOBODY = 'nobody';
/** Whoever of the place's own fable stands there. */
export const ITS_OWN = 'its own';
export const NOTHING = 'nothing';

/** Who stands where: a puppet's name, or nobody. */
export type Places = Readonly<Record<Spot, string>>;

/** Everything the gallery is asked for; the address remembers it. */
export interface Wishes {
  readonly view: GalleryView;
  /** Words that a name must have to be shown. */
  readonly only: string;
  readonly place: Place;
  readonly condition: Condition;
  readonly hour: Hour;
  readonly weather: Weather;
  /** What is left to chance in a place. */
  readonly seed: number;
  readonly screen: Screen;
  /** At its own size, however large that is; else as large as fits. */
  readonly actual: boolean;
  /** Turned over: a place as where one reads from the right, a puppet looking left. */
  readonly mirror: boolean;
  /** Whether anybody stands in pictures of places. */
  readonly peopled: boolean;
  readonly who: Places;
  readonly puppet: string;
  readonly mood: Mood;
  readonly pose: Pose;
  readonly face: Face;
  readonly behind: boolean;
  /** A row of heads for every mood, not for one. */
  readonly everyMood: boolean;
  readonly held: Prop | typeof NOTHING;
  readonly hat: boolean;
  readonly talking: boolean;
  readonly blinking: boolean;
  readonly size: Size;
  readonly ink: Ink;
  readonly density: Density;
  readonly theme: (typeof THEMES)[number];
}

/** What is shown where nothing is asked for. The seed is the stage's. */
export const USUAL: Wishes = {
  view: 'places',
  only: '',
  place: PLACES[0],
  condition: STATES.plain,
  hour: HOURS[0],
  weather: WEATHERS[0],
  seed: 7,
  screen: 'laptop',
  actual: false,
  mirror: false,
  peopled: true,
  who: Object.fromEntries(SPOTS.map((spot) => [spot, ITS_OWN])) as Places,
  puppet: EVERYBODY[0]?.puppet ?? '',
  mood: MOODS[0],
  pose: POSES[0],
  face: FACES[0],
  behind: false,
  everyMood: false,
  held: NOTHING,
  hat: false,
  talking: true,
  blinking: true,
  size: 'fitting',
  ink: 'colour',
  density: 'screen',
  theme: 'system',
};

export const PUPPET_NAMES: readonly string[] = EVERYBODY.map(({ puppet }) => puppet);
