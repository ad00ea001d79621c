import { type Acts, LEADING_ACTS, type Lean, MANAGING_ACTS } from '../scenario';

/** Sums of the managing (m) and leading (l) weights of a choice, and the weight of `solve` among them; each 0..1.5. */
export interface Weights {
  readonly m: number;
  readonly l: number;
  readonly solve: number;
}

export const NO_ACTS: Weights = { m: 0, l: 0, solve: 0 };

const BLEND_LEAST = 0.3;
const BLEND_SHARE = 0.4;

export function weightsOf(acts: Acts): Weights {
  return { m: sum(acts, MANAGING_ACTS), l: sum(acts, LEADING_ACTS), solve: acts.solve ?? 0 };
}

/** Blended where the smaller sum is at least .3 and .4 of the larger; else what there is more of; null where there is neither. */
export function leanOf({ m, l }: Weights): Lean | null {
  const smaller = Math.min(m, l);
  if (smaller >= BLEND_LEAST && smaller >= BLEND_SHARE * Math.max(m, l)) return 'blended';
  if (m === l) return null;
  return m > l ? 'managing' : 'leading';
}

const sum = (acts: Acts, names: readonly (keyof Acts)[]): number =>
  // Added in hundredths: .1 + .2 must not depend on the order in which an author wrote them.
  names.reduce((total, name) => total + Math.floor((acts[name] ?? 0) * 100 + 0.5), 0) / 100;
