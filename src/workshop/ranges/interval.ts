/** All numbers from one to another, both included; either may be infinite. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** Bounds as a condition writes them. */
export interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

export const exactly = (value: number): Interval => ({ least: value, most: value });

/** The numbers that bounds let through. */
export const within = ({ atLeast, atMost }: Bounds): Interval => ({
  least: atLeast ?? Number.NEGATIVE_INFINITY,
  most: atMost ?? Number.POSITIVE_INFINITY,
});

export const isEmpty = ({ least, most }: Interval): boolean => least > most;

export const meet = (a: Interval, b: Interval): Interval => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
});

/** Whether every number of one is in the other. */
export const isInside = (inner: Interval, outer: Interval): boolean =>
  inner.least >= outer.least && inner.most <= outer.most;

/** A product in which nothing taken for ever is still nothing. */
export const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);
