import { between } from '../../number';
import { across, narrowOf, sizeOf, type View } from '../../view';

type Seen = Pick<View, 'frame'>;

/** The lodges: share of the width and scale, then the same on a phone, where roofs are to stand over heads and a door between them. */
const LODGES: readonly (readonly [t: number, scale: number, closeT: number, closeScale: number])[] = [
  [0.405, 0.56, 0.7, 0.62],
  [0.597, 0.58, 0.475, 0.82],
  [0.212, 0.92, 0.15, 0.74],
  [0.79, 0.9, 0.88, 0.8],
];

export const LODGE_COUNT = LODGES.length;
/** A lodge's height at scale 1. */
export const LODGE_HIGH = 232;

/** Where the pond's floor is cut open before us. */
export const bedOf = (view: Seen): number => between(556, 486, narrowOf(view));

/** Where a lodge's foot is, and its scale. */
export function lodgeAt(view: Seen, i: number): { x: number; y: number; scale: number } {
  const [t, scale, closeT, closeScale] = LODGES[i] ?? [0.5, 0.5, 0.5, 0.5];
  const narrow = narrowOf(view);
  return {
    x: across(view, between(t, closeT, narrow)),
    y: bedOf(view) - (i < 2 ? 6 : 0),
    scale: between(scale * sizeOf(view) ** 1.3, closeScale, narrow),
  };
}
