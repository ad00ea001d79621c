import type { PlainConsequence } from '../../scenario';
import { exactly, type Interval, isInside, times } from './interval';

type FlagValue = boolean | number | string;

/** What can have become of one flag by some slot: what it was set to, and how much one decision may add. */
export interface FlagRecord {
  readonly from: number;
  /** Every value it starts with or is set to; null where there are too many to keep. */
  readonly values: ReadonlySet<FlagValue> | null;
  /** The numbers among them. */
  readonly hull: Interval;
  readonly up: number;
  readonly down: number;
}

const MOST_VALUES = 64;
const NO_NUMBER: Interval = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
/** Past this a sum of whole numbers is no longer exact. */
const EXACT = 2_000_000_000_000_000;

/** What is so from the start is so before the first slot. */
export const AT_FIRST = -1;

export const startingWith = (value: FlagValue): FlagRecord =>
  settable({ from: AT_FIRST, values: new Set(), hull: NO_NUMBER, up: 0, down: 0 }, value);

function settable(record: FlagRecord, value: FlagValue): FlagRecord {
  const { values, hull } = record;
  const all = values === null || values.size >= MOST_VALUES ? null : new Set([...values, value]);
  if (typeof value !== 'number') return { ...record, values: all };
  return { ...record, values: all, hull: { least: Math.min(hull.least, value), most: Math.max(hull.most, value) } };
}

const knows = ({ values, hull }: FlagRecord, value: FlagValue): boolean =>
  values?.has(value) ?? (typeof value !== 'number' || isInside(exactly(value), hull));

/** The record of a flag once a decision with these consequences may have been made in slot `from`. */
export function remembered(record: FlagRecord, from: number, own: readonly FlagConsequence[]): FlagRecord {
  let next = record;
  let [up, down] = [0, 0];
  for (const { set, add = 0 } of own) {
    if (set !== undefined && !knows(next, set)) next = settable(next, set);
    up += Math.max(0, add);
    down += Math.max(0, -add);
  }
  if (next === record && up <= record.up && down <= record.down) return record;
  return { ...next, from, up: Math.max(record.up, up), down: Math.max(record.down, down) };
}

export type FlagConsequence = Extract<PlainConsequence, { flag: unknown }>;

/** All that a flag can be after so many decisions at most: a list of values, or the numbers it lies among. */
export interface FlagRange {
  readonly values: ReadonlySet<FlagValue> | null;
  readonly numbers: Interval;
}

export function rangeOfFlag({ values, hull, up, down }: FlagRecord, decisions: number): FlagRange {
  if (up === 0 && down === 0) return { values, numbers: hull };
  const numbers = { least: hull.least - times(down, decisions), most: hull.most + times(up, decisions) };
  return { values: null, numbers: exact(numbers) };
}

const exact = ({ least, most }: Interval): Interval => ({
  least: least < -EXACT ? Number.NEGATIVE_INFINITY : least,
  most: most > EXACT ? Number.POSITIVE_INFINITY : most,
});

/** How far one decision may move a relationship by some slot. */
export interface BondRecord {
  readonly from: number;
  readonly up: number;
  readonly down: number;
}

const CLOSE = 3;
export const STRANGERS: BondRecord = { from: AT_FIRST, up: 0, down: 0 };

export function bonded(record: BondRecord, from: number, amounts: readonly number[]): BondRecord {
  const up = amounts.reduce((sum, by) => sum + Math.max(0, by), 0);
  const down = amounts.reduce((sum, by) => sum + Math.max(0, -by), 0);
  if (up <= record.up && down <= record.down) return record;
  return { from, up: Math.max(record.up, up), down: Math.max(record.down, down) };
}

/** A relationship begins at 0 and stays within three either way. */
export function rangeOfBond({ up, down }: BondRecord, decisions: number): Interval {
  if (up === 0 && down === 0) return exactly(0);
  return { least: Math.max(-CLOSE, -times(down, decisions)), most: Math.min(CLOSE, times(up, decisions)) };
}

/** What either of two records allows. */
export function joined(a: FlagRecord, b: FlagRecord): FlagRecord {
  const values = a.values === null || b.values === null ? null : new Set([...a.values, ...b.values]);
  return {
    ...widest(a, b),
    values: values !== null && values.size > MOST_VALUES ? null : values,
    hull: { least: Math.min(a.hull.least, b.hull.least), most: Math.max(a.hull.most, b.hull.most) },
  };
}

/** How far either of two records allows one decision to go. */
export const widest = (a: BondRecord, b: BondRecord): BondRecord => ({
  from: AT_FIRST,
  up: Math.max(a.up, b.up),
  down: Math.max(a.down, b.down),
});
