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
import { type Quartiles, quartilesOf } from './quartiles';
import { byName, type PartTally } from './tally';

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

/** Sums up runs that were counted: a report for each part. */
export const reportOf = (tallies: readonly PartTally[]): PartReport[] => tallies.map(partReport);

function partReport(tally: PartTally): PartReport {
  const { part, runs, verdicts, early, acts, leans, columns } = tally;
  const shareOf = (times: number): number => times / Math.max(1, runs);
  const any = CONSTITUENCIES.reduce((sum, who) => sum + early[who], 0);
  const taken = columns.decisions.reduce((sum, decided) => sum + decided, 0);
  const useOf = (times: number): Use => ({ perRun: shareOf(times), share: times / Math.max(1, taken) });
  return {
    part,
    runs,
    decisions: quartilesOf(columns.decisions),
    verdicts: byName(VERDICTS, (verdict) => shareOf(verdicts[verdict])),
    early: { ...byName(CONSTITUENCIES, (who) => shareOf(early[who])), any: shareOf(any) },
    constituencies: {
      ...byName(CONSTITUENCIES, (who) => quartilesOf(columns[who])),
      lowest: quartilesOf(lowestOf(columns)),
    },
    acts: byName(ACTS, (act) => useOf(acts[act])),
    leans: byName(LEANS, (lean) => useOf(leans[lean])),
  };
}

const lowestOf = ({ members, served, stewards }: PartTally['columns']): number[] =>
  members.map((points, run) => Math.min(points, served[run] ?? points, stewards[run] ?? points));
