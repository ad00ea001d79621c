import { ACTS, CONSTITUENCIES, LEANS, VERDICTS } from '../../../scenario';
import type { PartReport, Quartiles, Use } from '../../../simulate';
import { percent, tableOf } from '../table';

/** What `simulate` says of one part: verdicts, early ends, constituencies, acts. */
export function partLines(part: PartReport, named: boolean): string[] {
  return [
    '',
    ...(named ? [`Part ${part.part}`, ''] : []),
    ...tableOf([
      ['verdict', 'runs'],
      ...VERDICTS.map((verdict) => [verdict, percent(part.verdicts[verdict])]),
      ['ended early', percent(part.early.any)],
      ...CONSTITUENCIES.filter((who) => part.early[who] > 0).map((who) => [`  ${who} lost`, percent(part.early[who])]),
    ]),
    '',
    ...tableOf([
      ['at the end', 'least', 'quarter', 'middle', 'quarter', 'most'],
      ...CONSTITUENCIES.map((who) => [who, ...quartileCells(part.constituencies[who])]),
      ['lowest of the three', ...quartileCells(part.constituencies.lowest)],
      ['decisions', ...quartileCells(part.decisions)],
    ]),
    '',
    ...tableOf([
      ['act', 'a run', 'of choices'],
      ...ACTS.map((act) => [act, ...useCells(part.acts[act])]),
      ...LEANS.map((lean) => [`leans: ${lean}`, ...useCells(part.leans[lean])]),
    ]),
  ];
}

/** What came of the runs by one policy. */
export interface PolicyReport {
  readonly policy: string;
  readonly parts: readonly PartReport[];
}

/** A row for each policy: shares of verdicts and early ends, and the middle of the lowest constituency. */
export function overviewLines(policies: readonly PolicyReport[]): string[][] {
  const several = policies.some(({ parts }) => parts.length > 1);
  const rows = policies.flatMap(({ policy, parts }) =>
    parts.map((part) => [
      several ? `${policy}, ${part.part}` : policy,
      ...VERDICTS.map((verdict) => percent(part.verdicts[verdict])),
      percent(part.early.any),
      rounded(part.constituencies.lowest.median),
    ]),
  );
  return [['policy', ...VERDICTS, 'early', 'lowest'], ...rows];
}

const quartileCells = ({ least, lower, median, upper, most }: Quartiles): string[] =>
  [least, lower, median, upper, most].map(rounded);

const useCells = ({ perRun, share }: Use): string[] => [perRun.toFixed(1), percent(share)];

const rounded = (points: number): string => String(Math.round(points));
