import type { Coefficients } from '../../engine';
import type { ClaimResult } from '../claims/check';
import type { Measure } from '../claims/measure';
import { COEFFICIENT_NAMES, type CoefficientName, rangesAround, threeFigures } from './ranges';
import { leastOf, scoreOf } from './search';

/** A set of coefficients and what the claims came to under it, with the seeds of the search and with others. */
export interface Tried {
  readonly coefficients: Coefficients;
  readonly results: readonly ClaimResult[];
  readonly onOtherSeeds: readonly ClaimResult[];
}

/** A search that is over. */
export interface Calibration {
  readonly fables: readonly string[];
  /** Coefficients that the fables set for themselves: not searched, for nothing would come of it. */
  readonly overridden: readonly CoefficientName[];
  readonly tries: number;
  readonly runs: number;
  readonly seed: number;
  readonly otherSeed: number;
  readonly before: Tried;
  readonly after: Tried;
}

/** The report of a search, as Markdown: what was asked, what each claim came to before and after, and the sets. */
export function calibrationReport(calibration: Calibration): string {
  const { fables, tries, runs, seed, otherSeed, before, after } = calibration;
  return [
    '# Calibration',
    '',
    `Searched ${tries} sets of coefficients for the largest least margin over all claims; held to them: ${fables.join(', ')}.`,
    `${runs} runs a policy from seed ${seed}; checked with ${runs} runs from seed ${otherSeed}, which the search never saw.`,
    'A margin is what is left of the room between a bound and the best there could be: 1 is the best, 0 on the bound.',
    '',
    ...table([
      ['least margin', 'before', 'after'],
      ['with the seeds of the search', ...[before, after].map(({ results }) => points(leastOf(scoreOf(results))))],
      ['with other seeds', ...[before, after].map(({ onOtherSeeds }) => points(leastOf(scoreOf(onOtherSeeds))))],
    ]),
    '',
    '## Claims',
    '',
    ...table([
      [
        ...['claim', 'fable', 'figure', 'bound', 'before', 'after'],
        ...['margin before', 'margin after', 'other seeds before', 'other seeds after'],
      ],
      ...measureRows(before, after),
    ]),
    '',
    ...notHeld(after.results),
    '## Coefficients',
    '',
    ...table([['name', 'before', 'after', 'searched'], ...coefficientRows(calibration)]),
    '',
  ].join('\n');
}

/** A row for each figure that could be told before or after; what could be told only once has gaps. */
function measureRows(before: Tried, after: Tried): string[][] {
  return before.results.flatMap((was, index) => {
    const columns = [was, after.results[index], before.onOtherSeeds[index], after.onOtherSeeds[index]].map(
      (result) => new Map((result?.measures ?? []).map((measure) => [nameOf(measure), measure])),
    );
    const names = new Set(columns.flatMap((column) => [...column.keys()]));
    return [...names].map((name) => [
      was.claim,
      was.fable ?? 'all',
      ...cells(columns.map((column) => column.get(name))),
    ]);
  });
}

/** The cells of one figure as it was and is, with the seeds of the search and with others. */
function cells([was, is, wasElsewhere, isElsewhere]: readonly (Measure | undefined)[]): string[] {
  const told = is ?? was ?? isElsewhere ?? wasElsewhere;
  return [
    ...(told === undefined ? ['', ''] : [told.what, boundText(told)]),
    ...[was, is].map((one) => (one === undefined ? '–' : valueText(one))),
    ...[was, is, wasElsewhere, isElsewhere].map((one) => (one === undefined ? '–' : points(one.margin))),
  ];
}

/** What a figure is about, without the counts in its words, which are others for other coefficients and seeds. */
const nameOf = ({ what, bound: { at, value } }: Measure): string => `${what.replaceAll(/\d+/g, '#')} ${at} ${value}`;

/** What no fable here could show is said, so that nobody takes silence for a pass. */
function notHeld(results: readonly ClaimResult[]): string[] {
  const silent = results.filter(({ status }) => status === 'not applicable');
  if (silent.length === 0) return [];
  const names = [...new Set(silent.map(({ claim, fable }) => (fable === null ? claim : `${claim} (${fable})`)))];
  return [`Not applicable, and so not searched for: ${names.join(', ')}.`, ''];
}

function coefficientRows(calibration: Calibration): string[][] {
  const [before, after] = [calibration.before.coefficients, calibration.after.coefficients];
  const ranges = rangesAround(before);
  return COEFFICIENT_NAMES.map((name) => [
    name,
    String(before[name]),
    after[name] === before[name] ? 'the same' : String(after[name]),
    calibration.overridden.includes(name) ? 'no: the fables set it' : `${ranges[name].least} to ${ranges[name].most}`,
  ]);
}

const table = ([head = [], ...rows]: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);

const SIGNS = { least: '≥', most: '≤', above: '>', below: '<' } as const;

const points = (margin: number): string => margin.toFixed(2);
const valueText = ({ unit, value }: Measure): string =>
  unit === 'share' ? `${(value * 100).toFixed(1)} %` : value.toFixed(2);
const boundText = ({ unit, bound: { at, value } }: Measure): string =>
  `${SIGNS[at]} ${unit === 'share' ? `${threeFigures(value * 100)} %` : value}`;
