import { type Acts, LEADING_ACTS, type Lean, MANAGING_ACTS } from '../scenario';

/** Sums of the managing (m) and leading (l) weights of a choice, and the weight of `solve` among them; each 0..1.5. */
export interface Weights {
  readonly m: number;
  readonly l: number;
  readonly solve: number;
}

export const NO_ACTS: Weights = { m: 0, l: 0, solve: 0 };

/** Least of a blend, in hundredths, and its share of the larger: two to five. */
const BLEND_LEAST = 30;
const BLEND_SHARE = { of: 2, in: 5 } as const;

/** Sums the acts of a choice by kind, each in whole hundredths. */
export function weightsOf(acts: Acts): Weights {
  return { m: sum(acts, MANAGING_ACTS), l: sum(acts, LEADING_ACTS), solve: sum(acts, ['solve']) };
}

/** Blended where the smaller sum is at least .3 and .4 of the larger; else what there is more of; null where there is neither. */
export function leanOf(weights: Weights): Lean | null {
  // Compared in whole hundredths: .4 of .75 is a hair more than .3 in doubles, and .3 with .75 is a blend.
  const m = hundredths(weights.m);
  const l = hundredths(weights.l);
  const smaller = Math.min(m, l);
  if (smaller >= BLEND_LEAST && smaller * BLEND_SHARE.in >= Math.max(m, l) * BLEND_SHARE.of) return 'blended';
  if (m === l) return null;
  return m > l ? 'managing' : 'leading';
}

const hundredths = (weight: number): number => Math.floor(weight * 100 + 0.5);

const sum = (acts: Acts, names: readonly (keyof Acts)[]): number =>
  // Added in hundredths: .1 + .2 must not depend on the order in which an author wrote them.
  names.reduce((total, name) => total + hundredths(acts[name] ?? 0), 0) / 100;
