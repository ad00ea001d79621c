import { ACTS, CONSTITUENCIES, CONTEXTS, LEANS, STOCKS } from '../../scenario';

/** Everything that a condition may measure or count. */
export const QUANTITIES = [...STOCKS, ...CONTEXTS, ...CONSTITUENCIES, 'tilt'] as const;
export type Quantity = (typeof QUANTITIES)[number];
export const COUNTED = [...ACTS, ...LEANS] as const;
export type Counted = (typeof COUNTED)[number];

/**
 * Sums along a way through a story, one number for each name: decisions made, choices that used an act or lean, and by how
 * many points each quantity was raised and lowered.
 */
export type Tally = readonly number[];

const NAMES = [
  'decisions',
  ...COUNTED,
  ...QUANTITIES.map((one) => `+${one}` as const),
  ...QUANTITIES.map((one) => `-${one}` as const),
] as const;
export type TallyName = (typeof NAMES)[number];

const INDEX = new Map<string, number>(NAMES.map((name, index) => [name, index]));

export const NOTHING: Tally = NAMES.map(() => 0);
/** What a circle can add up to. */
export const WITHOUT_END: Tally = NAMES.map(() => Number.POSITIVE_INFINITY);

export const amountOf = (tally: Tally, name: TallyName): number => tally[INDEX.get(name) ?? -1] ?? 0;

export const tallyOf = (amountFor: (name: TallyName) => number): Tally => NAMES.map(amountFor);

export const plus = (a: Tally, b: Tally): Tally => a.map((amount, index) => amount + (b[index] ?? 0));

/** The larger (or smaller) of each pair; `start` where there is nothing to compare. */
export const largest = (all: readonly Tally[], start: Tally = NOTHING): Tally =>
  all.reduce((a, b) => a.map((amount, index) => Math.max(amount, b[index] ?? 0)), start);
export const smallest = (all: readonly Tally[], start: Tally = NOTHING): Tally =>
  all.length === 0 ? start : all.reduce((a, b) => a.map((amount, index) => Math.min(amount, b[index] ?? 0)));
