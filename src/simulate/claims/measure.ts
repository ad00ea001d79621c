/** What a figure must keep: at least or at most so much; `above` and `below` leave out the bound itself. */
export interface Bound {
  readonly at: 'least' | 'most' | 'above' | 'below';
  readonly value: number;
}

/** One figure held against its bound. */
export interface Measure {
  readonly what: string;
  /** A share is 0..1 (or a difference of two), `times` a ratio or a count. */
  readonly unit: 'share' | 'times';
  readonly value: number;
  readonly bound: Bound;
  readonly holds: boolean;
  /**
   * How much of the room between the bound and the best there could be is left: 1 is the best, 0 on the bound, less
   * than 0 beyond it. A ratio is at its best at twice its bound.
   */
  readonly margin: number;
}

/** Holds a share (0..1) against a bound. */
export const share = (what: string, value: number, at: Bound['at'], bound: number): Measure => ({
  ...{ what, unit: 'share', value, bound: { at, value: bound } },
  holds: keeps(value, at, bound),
  margin: isFloor(at) ? room(value - bound, 1 - bound) : room(bound - value, bound),
});

/** Holds a ratio or a count against the least that it should be. */
export const times = (what: string, value: number, least: number): Measure => ({
  ...{ what, unit: 'times', value, bound: { at: 'least', value: least } },
  holds: value >= least,
  margin: room(value - least, least),
});

const isFloor = (at: Bound['at']): boolean => at === 'least' || at === 'above';

function keeps(value: number, at: Bound['at'], bound: number): boolean {
  if (at === 'above') return value > bound;
  if (at === 'below') return value < bound;
  return at === 'least' ? value >= bound : value <= bound;
}

/** Where the bound leaves no room at all, keeping it is the best there is, and breaking it counts in full. */
const room = (left: number, whole: number): number => {
  if (whole > 0) return Math.min(1, left / whole);
  return left >= 0 ? 1 : left;
};
