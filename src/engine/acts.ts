import { type Act, type Acts, LEADING_ACTS, type Lean, MANAGING_ACTS } from '../scenario';

/** Sums of the managing (m) and leading (l) weights of a choice, and the weight of `solve` among them; each 0..1.5. */
export interface Weights {
  readonly m: number;
  readonly l: number;
  readonly solve: number;
}

export const NO_ACTS: Weights = { m: 0, l: 0, solve: 0 };

/** How often each act and lean was used. Every name is there, undefined where never: records of one shape copy fast. */
export type Counts = { readonly [K in Act | Lean]?: number | undefined };

/** In how many choices in a row, up to the last, each act was used; undefined where not in the last. */
export type Rows = { readonly [K in Act]?: number | undefined };

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

/** Counts with one choice more, which used these acts and leaned that way. */
export const countsAfter = (counts: Counts, acts: Acts, lean: Lean | null): Counts => ({
  plan: more(counts.plan, acts.plan),
  solve: more(counts.solve, acts.solve),
  measure: more(counts.measure, acts.measure),
  staff: more(counts.staff, acts.staff),
  direct: more(counts.direct, acts.direct),
  align: more(counts.align, acts.align),
  inspire: more(counts.inspire, acts.inspire),
  seize: more(counts.seize, acts.seize),
  managing: more(counts.managing, Number(lean === 'managing')),
  leading: more(counts.leading, Number(lean === 'leading')),
  blended: more(counts.blended, Number(lean === 'blended')),
});

const more = (count: number | undefined, weight: number | undefined): number | undefined =>
  isUsed(weight) ? (count ?? 0) + 1 : count;

const isUsed = (weight: number | undefined): boolean => weight !== undefined && weight > 0;

/** Rows with one choice more, which used these acts. */
export const rowsAfter = (rows: Rows, acts: Acts): Rows => ({
  plan: row(rows.plan, acts.plan),
  solve: row(rows.solve, acts.solve),
  measure: row(rows.measure, acts.measure),
  staff: row(rows.staff, acts.staff),
  direct: row(rows.direct, acts.direct),
  align: row(rows.align, acts.align),
  inspire: row(rows.inspire, acts.inspire),
  seize: row(rows.seize, acts.seize),
});

const row = (length: number | undefined, weight: number | undefined): number | undefined =>
  isUsed(weight) ? (length ?? 0) + 1 : undefined;
