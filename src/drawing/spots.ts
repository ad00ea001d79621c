import { across, type View } from './view';

/** Where on a stage somebody can be. */
export const SPOTS = ['far-left', 'left', 'centre', 'right', 'far-right', 'above'] as const;
export type Spot = (typeof SPOTS)[number];

const PLACES: Record<Spot, readonly [t: number, y: number]> = {
  'far-left': [0.13, 634],
  left: [0.31, 646],
  centre: [0.5, 636],
  right: [0.69, 646],
  'far-right': [0.87, 634],
  above: [0.58, 404],
};

/** A spot's point in the view, in scene units: feet stand there. */
export function spotAt(view: Pick<View, 'frame'>, spot: Spot): readonly [x: number, y: number] {
  const [t, y] = PLACES[spot];
  return [across(view, t), y];
}
