import type { Box } from './display';
import { share } from './number';

export const PLACES = [
  'alder-landing',
  'alder-river',
  'sticks-crest',
  'sticks-tag-house',
  'sticks-doors',
  'sticks-sill',
  'sky-beam',
  'sky-arches',
  'sky-ledges',
  'sky-wheel-post',
  'banks-bridge',
  'banks-hall',
  'banks-between',
  'banks-gauge',
  'storm-kettle',
  'storm-spoon',
] as const;
export type Place = (typeof PLACES)[number];

export const HOURS = ['dawn', 'morning', 'noon', 'evening', 'night'] as const;
export type Hour = (typeof HOURS)[number];

export const WEATHERS = ['clear', 'mist', 'rain', 'fog', 'wind', 'snow', 'flood', 'ebb'] as const;
export type Weather = (typeof WEATHERS)[number];

/** What a place looks like, every number 0..1. */
export interface Condition {
  readonly order: number;
  readonly chaos: number;
  readonly staleRules: number;
  readonly backlog: number;
  readonly decline: number;
  readonly vision: number;
}

/** All that decides how a place is drawn. */
export interface View {
  readonly place: Place;
  readonly condition: Condition;
  readonly hour: Hour;
  readonly weather: Weather;
  /** The part of the scene that can be seen. */
  readonly frame: Box;
  /** How far beyond the frame is painted too, because parallax or a shake may uncover it. */
  readonly margin: number;
  readonly seed: number;
  /** Whether the boats of a place have been lost, so that none lie where they lay. */
  readonly wrecked?: boolean;
}

/** The x of a share 0..1 of the frame's width: places are composed by these, so that portrait loses nothing. */
export const across = (view: Pick<View, 'frame'>, t: number): number => view.frame.x + view.frame.width * t;

/** How large things are drawn in a view, so that a narrow frame is not crammed: 0.64 to 1. */
export const sizeOf = ({ frame }: Pick<View, 'frame'>): number => 0.64 + 0.36 * share((frame.width - 576) / 640);

/** How narrow a view is, 0..1: all the way on an upright phone, where heads hide all that stands low. */
export const narrowOf = ({ frame }: Pick<View, 'frame'>): number => share((820 - frame.width) / 240);

/** All that is painted of a view. */
export function paintedBox({ frame, margin }: View): Box {
  return {
    x: frame.x - margin,
    y: frame.y - margin / 2,
    width: frame.width + margin * 2,
    height: frame.height + margin,
  };
}
