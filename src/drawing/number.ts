/** Arithmetic on shares 0..1. */

/** Keeps a number between 0 and 1. */
export const share = (value: number): number => Math.max(0, Math.min(1, value));

/** The number a share `t` of the way from a to b. */
export const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/** 0 before `from`, 1 after `from + span`, smooth on the way: how far something has arrived as `amount` grows. */
export function arriving(amount: number, from: number, span = 0.1): number {
  const t = share((amount - from) / span);
  return t * t * (3 - 2 * t);
}

/** Rounds to tenths of a unit, which is finer than a screen shows and keeps lists short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** `count` things of which a share `t` has come: for the i-th, how far it has arrived. */
export const nthArriving = (t: number, i: number, count: number): number => share(t * count - i);
