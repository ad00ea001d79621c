import type { Point } from './display';
import { between } from './number';
import { perchOf } from './perches';
import { across, narrowOf, type Place, type View } from './view';

/** Where on a stage somebody can be. */
const ON_GROUND = ['far-left', 'left', 'centre', 'right', 'far-right'] as const;
export const SPOTS = [...ON_GROUND, 'above'] as const;
export type Spot = (typeof SPOTS)[number];

/** High enough that a card of two lines along the lower edge leaves the feet in sight. */
const GROUND: Record<Exclude<Spot, 'above'>, Point> = {
  'far-left': [0.13, 617],
  left: [0.31, 629],
  centre: [0.5, 620],
  right: [0.69, 629],
  'far-right': [0.87, 617],
};

/** In which places the cast stands in a flood, and how deep, in units. In all others they stand above it. */
export const WADING: Partial<Record<Place, number>> = {
  'alder-landing': 18,
  'sticks-crest': 8,
  'sticks-tag-house': 18,
  'sticks-doors': 18,
  'sticks-sill': 12,
  'sky-arches': 12,
  'sky-wheel-post': 12,
  'banks-hall': 12,
  'banks-between': 14,
  'banks-gauge': 16,
  'storm-kettle': 14,
  'storm-spoon': 14,
};

/** Where they stand on a phone: the outer ones further in and behind, the others before them, so that every face is seen. */
const CLOSE: typeof GROUND = {
  'far-left': [0.18, 602],
  left: [0.335, 640],
  centre: [0.5, 610],
  right: [0.655, 640],
  'far-right': [0.83, 602],
};

/** The same for herons, whose bills need the room of another head. */
const CLOSE_HERONS: typeof GROUND = {
  'far-left': [0.13, 594],
  left: [0.33, 642],
  centre: [0.5, 606],
  right: [0.67, 642],
  'far-right': [0.87, 594],
};

const isHerons = ({ place }: Pick<View, 'place'>): boolean => place === 'storm-kettle' || place === 'storm-spoon';

/** How large whoever plays is drawn: on a phone a little smaller, so that five of them leave something of the place. */
export const castSize = (view: Pick<View, 'frame' | 'place'>): number =>
  between(1, isHerons(view) ? 0.76 : 0.86, narrowOf(view));

/** Whether somebody at a spot looks to the middle whoever speaks: a heron's bill would lie across the next one's face. */
export const looksIn = (view: Pick<View, 'frame' | 'place'>, spot: Spot): boolean =>
  isHerons(view) && narrowOf(view) > 0.5 && spot !== 'centre';

/** A spot's point in the view, in scene units: feet stand there. */
export function spotAt(view: Pick<View, 'frame' | 'place'>, spot: Spot): Point {
  if (spot === 'above') return perchOf(view);
  const narrow = narrowOf(view);
  const [[t, y], [closeT, closeY]] = [GROUND[spot], (isHerons(view) ? CLOSE_HERONS : CLOSE)[spot]];
  return [across(view, between(t, closeT, narrow)), between(y, closeY, narrow)];
}

/** All spots but the one above. */
export const groundSpots = (view: Pick<View, 'frame' | 'place'>): Point[] =>
  ON_GROUND.map((spot) => spotAt(view, spot));
