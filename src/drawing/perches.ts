import type { Point } from './display';
import { between } from './number';
import { haresRopeOf } from './place/banks/ropes';
import { climbing } from './place/sticks/sillLift';
import { across, narrowOf, type Place, sizeOf, type View } from './view';

/** A rope between two points, hanging through by some units in the middle. */
export interface Hanging {
  readonly from: Point;
  readonly to: Point;
  readonly sag: number;
}

type Seen = Pick<View, 'frame' | 'place'>;

/** Where the ferry's rope runs in a place; `from` is the near end. */
export function ferryRopeOf(view: Seen): Hanging {
  if (view.place === 'alder-river') {
    const right = view.frame.x + view.frame.width;
    return { from: [view.frame.x - 40, 318], to: [right + 40, 296], sag: 40 };
  }
  return { from: [across(view, JETTY_AT) + 88, 470], to: [across(view, 0.6) + 24, 366], sag: 26 };
}

/** The point a share `t` of the way along a rope, as a curve through twice its sag. */
export function along({ from, to, sag }: Hanging, t: number): Point {
  const low: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag];
  const leg = (i: 0 | 1) => between(between(from[i], low[i], t), between(low[i], to[i], t), t);
  return [leg(0), leg(1)];
}

/** Where the jetty is, as a share of the frame's width. */
export const JETTY_AT = 0.79;

/** Where the bell hangs: between two spots, so that nobody stands before it. */
export const BELL_AT = 0.405;

/** The gap in the row on the mill's beam: a share of the frame's width, and the height of the beam's upper edge. */
export const BEAM_PERCH: Point = [0.36, 322];
/** The bough by the Tag House on which a bird can sit: on a phone higher, and beside the house. */
export function snagOf(view: Pick<View, 'frame'>): Point {
  const narrow = narrowOf(view);
  return [across(view, between(0.79, 0.9, narrow)), between(446, 392, narrow)];
}

/** The stub of a beam in the pier between two of the mill's arches. */
export const STUB_PERCH: Point = [0.33, 328];

/** The hoist's beam, out over the drop. */
export const HOIST_PERCH: Point = [0.425, 322];

/** The head of the wheel-post. */
export const POST_PERCH: Point = [0.596, 336];

/** Where a harbour's bell post stands, and its scale. */
export const bellPostOf = (view: Pick<View, 'frame'>): { readonly foot: Point; readonly scale: number } => ({
  foot: [across(view, BELL_AT), 606],
  scale: 0.3 + 0.7 * sizeOf(view),
});

/** On the arm from which its bell hangs. */
function bellPostTop(view: Pick<View, 'frame'>): Point {
  const { foot, scale } = bellPostOf(view);
  return [foot[0] + 28 * scale, foot[1] - 195 * scale];
}

/** Where whoever is above sits, so that nobody's head is below it: in the ferry's places on her rope, in the harbours over the bell. */
const PERCHES: Record<Place, (view: Seen) => Point> = {
  'alder-landing': (view) => along(ferryRopeOf(view), 0.36),
  'alder-river': (view) => along(ferryRopeOf(view), 0.46),
  'sticks-crest': (view) => [across(view, 0.79), 421 - 30 * narrowOf(view)],
  'sticks-tag-house': snagOf,
  'sticks-doors': (view) => {
    const narrow = narrowOf(view);
    return [across(view, between(0.79, 0.88, narrow)), between(556 - 207 * sizeOf(view) ** 1.3, 302, narrow)];
  },
  'sticks-sill': (view) => [
    across(view, 0.785),
    climbing(view, 459) - 27 * (1 + sizeOf(view)) * (1 + 0.3 * narrowOf(view)),
  ],
  'sky-beam': (view) => [across(view, BEAM_PERCH[0]), BEAM_PERCH[1]],
  'sky-arches': (view) => [across(view, STUB_PERCH[0]), STUB_PERCH[1]],
  'sky-ledges': (view) => [across(view, HOIST_PERCH[0]), HOIST_PERCH[1]],
  'sky-wheel-post': (view) => [across(view, POST_PERCH[0]), POST_PERCH[1]],
  'banks-bridge': (view) => along(haresRopeOf(view), 0.4),
  'banks-hall': (view) => [across(view, 0.597), 456],
  'banks-between': (view) => [across(view, 0.597), 346],
  'banks-gauge': (view) => [across(view, 0.785), 446],
  'storm-kettle': bellPostTop,
  'storm-spoon': bellPostTop,
};

/** Where in a view whoever is above sits, in scene units: their feet. */
export const perchOf = (view: Seen): Point => PERCHES[view.place](view);
