import { clamp, magnitude, toPoints } from './arithmetic';
import type { Coefficients } from './coefficients';
import type { OrgState } from './state';

/** How much management and leadership the size and the weather of a place call for, in points. */
export interface Needs {
  readonly needM: number;
  readonly needL: number;
}

/** Points of management that a place of that size (points) needs: it copes with complexity (Kotter 1990). */
export const needMOf = (scale: number, c: Coefficients): number => c.base + c.scaleNeed * scale;

/** Points of leadership that a place in that weather (points) needs: it copes with change (Kotter 1990). */
export const needLOf = (turbulence: number, c: Coefficients): number => c.base + c.turbNeed * turbulence;

/** The needs of a state under the coefficients of its part, in points. */
export const needs = (org: OrgState, c: Coefficients): Needs => ({
  needM: needMOf(toPoints(org.scale), c),
  needL: needLOf(toPoints(org.turbulence), c),
});

/** How well a stock answers its need, both in points: 0..1, even at .5. */
export const fitOf = (stock: number, need: number, c: Coefficients): number =>
  clamp(0.5 + (stock - need + c.shift) / (2 * c.half), 0, 1);

/** Where tilt is heading, -100..100: toward bureaucracy (-) or chaos (+), by unmet and overmet needs. */
export function tiltTarget(org: OrgState, c: Coefficients): number {
  const needM = needMOf(toPoints(org.scale), c);
  const needL = needLOf(toPoints(org.turbulence), c);
  const order = toPoints(org.management) + c.staleWeight * toPoints(org.staleRules) - needM;
  const imbalance = toPoints(org.leadership) - needL - order;
  return (100 * imbalance) / (c.width + magnitude(imbalance));
}
