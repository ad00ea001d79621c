import type { Bound, ClaimResult, Measure } from '../../../simulate';

const SIGNS: Readonly<Record<Bound['at'], string>> = { least: '≥', most: '≤', above: '>', below: '<' };

/** What is said of claims: each with its figures, how they should be, and the margin that is left. */
export function claimLines(results: readonly ClaimResult[]): string[] {
  const measured = results.flatMap(({ measures }) => measures);
  const width = Math.max(0, ...measured.map(({ what }) => what.length));
  return results.flatMap(({ claim, says, status, reason, measures }) => {
    const head = `${claim.padEnd(4)}${status === 'not applicable' ? '–   ' : `${status}`} ${says}`;
    if (reason !== null) return [`${head}`, `        not applicable: ${reason}`];
    return [head, ...measures.map((measure) => measureLine(measure, width))];
  });
}

function measureLine(measure: Measure, width: number): string {
  const { what, holds, margin } = measure;
  const verdict = holds ? ' ' : '✗';
  return `      ${verdict} ${what.padEnd(width)} ${figureOf(measure).padStart(7)}  ${boundOf(measure).padEnd(7)}  margin ${margin.toFixed(2).padStart(5)}`;
}

/** The figure of a measure as people read it. */
const figureOf = ({ value, unit }: Measure): string =>
  unit === 'share' ? `${(value * 100).toFixed(1)} %` : value.toFixed(2);

/** Its bound as people read it. */
const boundOf = ({ bound: { at, value }, unit }: Measure): string =>
  `${SIGNS[at]} ${unit === 'share' ? `${Number((value * 100).toFixed(1))} %` : value}`;

/** The rows of a table of margins, in Markdown: a row each figure. */
export const marginRows = (results: readonly ClaimResult[]): string[] =>
  results.flatMap(({ claim, fable, measures }) =>
    measures.map((measure) => {
      const { what, margin } = measure;
      return `| ${[claim, fable ?? 'all', what, figureOf(measure), boundOf(measure), margin.toFixed(2)].join(' | ')} |`;
    }),
  );

const TABLE = /^\| claim \| fable \| figure \| found \| bound \| margin \|\n\|[-|]+\|\n(?:\|.*\|\n)*/m;

/** A page with its table of margins made anew; null where it has none. */
export function withMargins(page: string, results: readonly ClaimResult[]): string | null {
  const head = '| claim | fable | figure | found | bound | margin |\n|---|---|---|---|---|---|\n';
  const table = `${head}${marginRows(results).join('\n')}\n`;
  return TABLE.test(page) ? page.replace(TABLE, () => table) : null;
}
