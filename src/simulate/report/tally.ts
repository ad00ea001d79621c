import type { Verdict } from '../../scenario';
import { ACTS, type Act, CONSTITUENCIES, type Constituency, type Id, LEANS, type Lean, VERDICTS } from '../../scenario';
import type { PartRecord, RunRecord } from '../runs';

/** The columns of numbers that a tally keeps of its runs, an entry for each. */
const COLUMNS = ['decisions', 'members', 'served', 'stewards'] as const;
export type Column = (typeof COLUMNS)[number];

/** The way of one run over the map and what became of it. */
export interface WayTaken {
  readonly verdict: Verdict;
  /** As in a record of a part: points beyond the need, managing and leading by turns. */
  readonly way: readonly number[];
}

/**
 * Runs of one part, counted. Plain data, much smaller than the records, so that threads may count what they played
 * and hand over no more than that.
 */
export interface PartTally {
  readonly part: Id;
  readonly runs: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly early: Readonly<Record<Constituency, number>>;
  readonly acts: Readonly<Record<Act, number>>;
  readonly leans: Readonly<Record<Lean, number>>;
  /** Dilemmas decided, and points at the end. */
  readonly columns: Readonly<Record<Column, readonly number[]>>;
  /** Of the runs that were recorded with them. */
  readonly ways: readonly WayTaken[];
}

/** Counts runs, a tally for each part in the order of the scenario's parts. */
export const tallyOf = (runs: readonly RunRecord[], parts: readonly Id[]): PartTally[] =>
  parts.map((part) =>
    partTally(
      part,
      runs.flatMap((run) => run.parts.filter((one) => one.part === part)),
    ),
  );

function partTally(part: Id, records: readonly PartRecord[]): PartTally {
  const count = (holds: (one: PartRecord) => boolean): number => records.filter(holds).length;
  const sum = (of: (one: PartRecord) => number): number => records.reduce((total, one) => total + of(one), 0);
  return {
    part,
    runs: records.length,
    verdicts: byName(VERDICTS, (verdict) => count((one) => one.verdict === verdict)),
    early: byName(CONSTITUENCIES, (who) => count((one) => one.early === who)),
    acts: byName(ACTS, (act) => sum((one) => one.acts[act])),
    leans: byName(LEANS, (lean) => sum((one) => one.leans[lean])),
    columns: byName(COLUMNS, (column) => records.map((one) => one[column])),
    ways: records.filter(({ way }) => way.length > 0).map(({ verdict, way }) => ({ verdict, way })),
  };
}

/** Tallies of the same parts, of other runs each, as one; the runs in the order of the tallies. */
export const mergedTallies = (tallies: readonly (readonly PartTally[])[], parts: readonly Id[]): PartTally[] =>
  parts.map((part, place) =>
    mergedPart(
      part,
      tallies.flatMap((tally) => tally.slice(place, place + 1)),
    ),
  );

function mergedPart(part: Id, tallies: readonly PartTally[]): PartTally {
  const sum = (of: (one: PartTally) => number): number => tallies.reduce((total, one) => total + of(one), 0);
  return {
    part,
    runs: sum(({ runs }) => runs),
    verdicts: byName(VERDICTS, (verdict) => sum(({ verdicts }) => verdicts[verdict])),
    early: byName(CONSTITUENCIES, (who) => sum(({ early }) => early[who])),
    acts: byName(ACTS, (act) => sum(({ acts }) => acts[act])),
    leans: byName(LEANS, (lean) => sum(({ leans }) => leans[lean])),
    columns: byName(COLUMNS, (column) => tallies.flatMap(({ columns }) => columns[column])),
    ways: tallies.flatMap(({ ways }) => ways),
  };
}

/** A record with a value for each name. */
export const byName = <Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
