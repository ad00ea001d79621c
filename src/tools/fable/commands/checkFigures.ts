import type { Colors } from 'picocolors/types';
import type { Scenario } from '../../../scenario';
import { type ChoiceFigures, isStrawman, type Length, type Report } from '../../../workshop/explore';
import { counted, wrapped } from '../prose';
import { percent, tableOf } from '../table';

/** What paints words on a terminal. */
export type Ink = Pick<Colors, 'bold' | 'dim' | 'green' | 'yellow'>;

/** How each choice fares against its neighbours; findings stand out. */
export function choiceLines({ choices: { states, figures } }: Report, ink: Ink): string[] {
  if (figures.length === 0) return [];
  const several = figures.some(({ part }) => part !== figures[0]?.part);
  const rows = figures.map((one) => [
    `  ${several ? `${one.part}: ` : ''}${one.scene} / ${one.choice}`,
    one.offered.toLocaleString('en'),
    shareOf(one.best, one),
    shareOf(one.worst, one),
    best(one),
    one.judgement === 'fair' ? '' : one.judgement,
  ]);
  const intro = `In ${counted(states, 'state')} of random and of mindful play each open choice was taken; four turns on, with the context read, its lowest constituency was compared. Best or worst in more than 90\u00a0% (hazards: 95\u00a0%) is a finding.`;
  const [heading = '', ...lines] = tableOf([['  choice', 'states', 'best', 'worst', 'good at once for', ''], ...rows]);
  return [
    ...wrapped(intro, 2),
    heading,
    ...lines.map((line, at) => (isStrawman(figures[at] as ChoiceFigures) ? ink.yellow(line) : line)),
  ];
}

const shareOf = (times: number, { offered }: ChoiceFigures): string => (offered === 0 ? '–' : percent(times / offered));

const OF_ACTS: ReadonlySet<string> = new Set(['management', 'leadership']);

/** The stock that a choice most often leaves better than its neighbours do. */
function best({ bestFor, offered }: ChoiceFigures): string {
  // What the acts themselves are made of says little, where there is something else.
  const telling = Object.entries(bestFor).filter(([stock, times]) => !OF_ACTS.has(stock) && 2 * times > offered);
  const [first] = (telling.length > 0 ? telling : Object.entries(bestFor)).sort(([, a], [, b]) => b - a);
  if (first === undefined || offered === 0 || first[1] === 0) return 'nothing';
  return `${first[0]} ${percent(first[1] / offered)}`;
}

/** What two random runs have in common, and two by unlike ways of acting. */
export const sharedLines = (report: Report): string[] => [...byTwoLines(report), ...byWaysLines(report)];

function byTwoLines({ sharedByTwo }: Report): string[] {
  if (sharedByTwo === null) return [];
  const { pairs, scenes, lines } = sharedByTwo;
  const row = (what: string, { lower, median, upper }: typeof scenes) => [what, ...[lower, median, upper].map(percent)];
  return [
    ...wrapped(`Of what a random run tells, what another tells too (${counted(pairs, 'pair')}; quartiles):`, 2),
    ...tableOf([['', 'quarter', 'middle', 'quarter'], row('  scenes', scenes), row('  lines', lines)]),
  ];
}

function byWaysLines({ sharedByWays }: Report): string[] {
  if (sharedByWays.length === 0) return [];
  const row = (what: string, shares: readonly (number | null)[]) => [
    what,
    ...shares.map((share) => (share === null ? '' : percent(share))),
  ];
  return [
    ...wrapped('Of the scenes of a run by one way of acting, what one by another meets too:', 2),
    ...tableOf([
      ['', 'one seed', 'own seeds'],
      ...sharedByWays.map(({ ways, scenes, scenesApart }) => row(`  ${ways.join(' and ')}`, [scenes, scenesApart])),
      row('  on average', [meanOf(sharedByWays, 'scenes'), meanOf(sharedByWays, 'scenesApart')]),
    ]),
  ];
}

/** Null where a pair has no such share. */
function meanOf(all: Report['sharedByWays'], key: 'scenes' | 'scenesApart'): number | null {
  const shares = all.map((one) => one[key]);
  if (shares.includes(null)) return null;
  return shares.reduce((sum: number, share) => sum + (share ?? 0), 0) / shares.length;
}

/** How long runs are, beside what the fable says of itself. */
export function lengthLines({ lengths, written }: Report, said: Scenario['minutes']): string[] {
  if (lengths === null) return [];
  const row = (what: string, { decisions, words, minutes }: Length) => [
    `  ${what}`,
    String(decisions),
    words.toLocaleString('en'),
    minutes.toFixed(1),
  ];
  return [
    `  ${counted(lengths.runs, 'random run')}, and the shortest and longest the search met; 200 words a minute.`,
    ...tableOf([
      ['', 'decisions', 'words', 'minutes'],
      row('shortest', lengths.shortest),
      row('median', lengths.median),
      row('longest', lengths.longest),
    ]),
    `  The fable says ${said.from} to ${said.to} minutes.`,
    ...wrapped(
      `Its file tells ${counted(written.told, 'word')} in all, and gives reasons for the debrief in ${written.reasons.toLocaleString('en')} more.`,
      2,
    ),
  ];
}
