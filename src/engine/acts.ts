import { ACTS, type Act, type Acts, LEADING_ACTS, LEANS, type Lean, MANAGING_ACTS } from '../scenario';

/** Sums of the managing (m) and leading (l) weights of a choice, and the weight of `solve` among them; each 0..1.5. */
export interface Weights {
  readonly m: number;
  readonly l: number;
  readonly solve: number;
}

/** The weights of a turn in which nobody does anything. */
export const NO_ACTS: Weights = { m: 0, l: 0, solve: 0 };

/** How often each act and lean was used. Every name is there, undefined where never: records of one shape copy fast. */
export type Counts = { readonly [K in Act | Lean]?: number | undefined };

/** Which acts and which lean a choice uses: 1 or 0 for each name. */
export type Used = Readonly<Record<Act | Lean, 0 | 1>>;

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

/** What a choice of these acts and that lean uses. */
export const usedBy = (acts: Acts, lean: Lean | null): Used => {
  const names = [
    ...ACTS.map((act) => [act, (acts[act] ?? 0) > 0] as const),
    ...LEANS.map((one) => [one, one === lean] as const),
  ];
  return Object.fromEntries(names.map(([name, used]) => [name, used ? 1 : 0])) as Used;
};

/** Counts with one choice more, which used these. */
export const countsAfter = (counts: Counts, used: Used): Counts => ({
  plan: more(counts.plan, used.plan),
  solve: more(counts.solve, used.solve),
  measure: more(counts.measure, used.measure),
  staff: more(counts.staff, used.staff),
  direct: more(counts.direct, used.direct),
  align: more(counts.align, used.align),
  inspire: more(counts.inspire, used.inspire),
  seize: more(counts.seize, used.seize),
  managing: more(counts.managing, used.managing),
  leading: more(counts.leading, used.leading),
  blended: more(counts.blended, used.blended),
});

const more = (count: number | undefined, used: 0 | 1): number | undefined => (used === 1 ? (count ?? 0) + 1 : count);

/** Rows with one choice more, which used these. */
export const rowsAfter = (rows: Rows, used: Used): Rows => ({
  plan: row(rows.plan, used.plan),
  solve: row(rows.solve, used.solve),
  measure: row(rows.measure, used.measure),
  staff: row(rows.staff, used.staff),
  direct: row(rows.direct, used.direct),
  align: row(rows.align, used.align),
  inspire: row(rows.inspire, used.inspire),
  seize: row(rows.seize, used.seize),
});

const row = (length: number | undefined, used: 0 | 1): number | undefined =>
  used === 1 ? (length ?? 0) + 1 : undefined;
