import {
  ACTS,
  type Act,
  CONSTITUENCIES,
  type Constituency,
  type Id,
  LEANS,
  type Lean,
  VERDICTS,
  type Verdict,
} from '../../scenario';
import type { PartRecord, RunRecord } from '../runs';
import { type Quartiles, quartilesOf } from './quartiles';

/** How often something was taken. */
export interface Use {
  /** Choices a run, on average. */
  readonly perRun: number;
  /** Of all choices taken, 0..1. A choice may use several acts. */
  readonly share: number;
}

/** What many runs of one part came to. Shares are of its runs, 0..1. */
export interface PartReport {
  readonly part: Id;
  readonly runs: number;
  /** Dilemmas in a run. */
  readonly decisions: Quartiles;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Runs that ended early by the loss of a constituency, each and all together. */
  readonly early: Readonly<Record<Constituency | 'any', number>>;
  /** Points at the end. */
  readonly constituencies: Readonly<Record<Constituency | 'lowest', Quartiles>>;
  readonly acts: Readonly<Record<Act, Use>>;
  readonly leans: Readonly<Record<Lean, Use>>;
}

/** Sums up runs, a report for each part in the order of the scenario's parts. */
export const reportOf = (runs: readonly RunRecord[], parts: readonly Id[]): PartReport[] =>
  parts.map((part) =>
    partReport(
      part,
      runs.flatMap((run) => run.parts.filter((one) => one.part === part)),
    ),
  );

function partReport(part: Id, records: readonly PartRecord[]): PartReport {
  const shareOf = (holds: (one: PartRecord) => boolean): number =>
    records.length === 0 ? 0 : records.filter(holds).length / records.length;
  const standing = (of: (one: PartRecord) => number): Quartiles => quartilesOf(records.map(of));
  return {
    part,
    runs: records.length,
    decisions: standing((one) => one.decisions),
    verdicts: byName(VERDICTS, (verdict) => shareOf((one) => one.verdict === verdict)),
    early: {
      ...byName(CONSTITUENCIES, (who) => shareOf((one) => one.early === who)),
      any: shareOf((one) => one.early !== null),
    },
    constituencies: {
      ...byName(CONSTITUENCIES, (who) => standing((one) => one[who])),
      lowest: standing((one) => Math.min(one.members, one.served, one.stewards)),
    },
    acts: byName(ACTS, (act) => useOf(records, (one) => one.acts[act])),
    leans: byName(LEANS, (lean) => useOf(records, (one) => one.leans[lean])),
  };
}

function useOf(records: readonly PartRecord[], times: (one: PartRecord) => number): Use {
  const used = records.reduce((sum, one) => sum + times(one), 0);
  const taken = records.reduce((sum, one) => sum + one.decisions, 0);
  return { perRun: used / Math.max(1, records.length), share: used / Math.max(1, taken) };
}

const byName = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
