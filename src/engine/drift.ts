import { clamp, magnitude, toPoints } from './arithmetic';
import type { Coefficients } from './coefficients';
import type { OrgState } from './state';

/** How much management and leadership the size and the weather of a place call for, in points. */
export interface Needs {
  readonly needM: number;
  readonly needL: number;
}

/** The needs of a place of that size in that weather, all in points. */
export function needsOf(scale: number, turbulence: number, c: Coefficients): Needs {
  return { needM: c.base + c.scaleNeed * scale, needL: c.base + c.turbNeed * turbulence };
}

/** The needs of a state under the coefficients of its part, in points. */
export const needs = (org: OrgState, c: Coefficients): Needs =>
  needsOf(toPoints(org.scale), toPoints(org.turbulence), c);

/** How well a stock answers its need, both in points: 0..1, even at .5. */
export const fitOf = (stock: number, need: number, c: Coefficients): number =>
  clamp(0.5 + (stock - need + c.shift) / (2 * c.half), 0, 1);

/** The levels (points) that decide where a place is drifting. */
export interface Levels extends Needs {
  readonly management: number;
  readonly leadership: number;
  readonly staleRules: number;
}

/** Where tilt is heading, -100..100: toward bureaucracy (-) or chaos (+), by unmet and overmet needs. */
export function tiltTarget(levels: Levels, c: Coefficients): number {
  const order = levels.management + c.staleWeight * levels.staleRules - levels.needM;
  const imbalance = levels.leadership - levels.needL - order;
  return (100 * imbalance) / (c.width + magnitude(imbalance));
}
