import type { Colors } from 'picocolors/types';
import type { Scenario } from '../../../scenario';
import {
  type Answer,
  type ChoiceFigures,
  isStrawman,
  type Length,
  type Report,
  TARGET_KINDS,
  type Target,
} from '../../../workshop/explore';
import { percent, tableOf } from '../table';
import { proofText } from './proofText';

type Met = Target & Extract<Answer, { answer: 'witnessed' }>;
type Ink = Pick<Colors, 'bold' | 'dim' | 'green' | 'yellow' | 'red'>;

const COLUMNS = 100;
const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;

/** What a check found, all but the ways to it. */
export function reportLines(report: Report, { id, minutes }: Scenario, ink: Ink): string[] {
  return [
    ...head(report, id, ink),
    '',
    ...answerTable(report),
    ...section(ink, 'Stuck', stuckLines(report)),
    ...section(ink, 'Not seen', unseenLines(report)),
    ...section(ink, 'Impossible', impossibleLines(report)),
    ...section(ink, 'Choices held against each other', choiceLines(report, ink)),
    ...section(ink, 'What two runs share', sharedLines(report)),
    ...section(ink, 'How long it is', lengthLines(report, minutes)),
  ];
}

function section(ink: Ink, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ink.bold(title), ...lines];
}

function head({ targets, states, stuck, complete, choices }: Report, fable: string, ink: Ink): string[] {
  const unseen = targets.filter(({ answer }) => answer === 'not seen').length;
  const strawmen = choices.figures.filter(isStrawman).length;
  const findings = [
    ...(stuck.length === 0 ? [] : [`${counted(stuck.length, 'way')} to get stuck`]),
    ...(unseen === 0 ? [] : [`${counted(unseen, 'thing')} not seen`]),
    ...(strawmen === 0 ? [] : [`${counted(strawmen, 'choice')} no match for the others, or too good for them`]),
  ];
  const verdict = findings.length === 0 ? ink.green('nothing to mend') : ink.yellow(findings.join('; '));
  const looked = `Looked at ${counted(states.looked, 'state')}, ${states.different.toLocaleString('en')} of them different:`;
  return [
    `${ink.bold(fable)}: ${verdict}`,
    looked,
    ink.dim('  same scene, same flags and memories, every number alike to two points, count as one.'),
    ...(complete ? [] : [ink.yellow('Time ended it (--seconds): another time it may find more, or less.')]),
  ];
}

function answerTable({ targets }: Report): string[] {
  const rows = TARGET_KINDS.map((kind) => {
    const own = targets.filter((target) => target.kind === kind);
    const how = (wanted: Answer['answer']) => String(own.filter(({ answer }) => answer === wanted).length);
    return [`${kind}s`, String(own.length), how('witnessed'), how('impossible'), how('not seen')];
  });
  return tableOf([['', 'there', 'met', 'impossible', 'not seen'], ...rows]);
}

const stuckLines = ({ stuck }: Report): string[] =>
  stuck.flatMap(({ found, expected, seed, choices }) =>
    wrapped(`The story cannot go on: found ${found}, expected ${expected}. Seed ${seed}, ${choices.join(' ')}`, 2, 4),
  );

function unseenLines({ targets, states }: Report): string[] {
  const lines = targets.filter(({ answer }) => answer === 'not seen').map((target) => `  ${kindAndName(target)}`);
  if (lines.length === 0) return [];
  const advice = `Not in ${counted(states.looked, 'state')}, and nothing proves it impossible. Ease its condition or the way there, or look longer (--states).`;
  return [...lines, ...wrapped(advice, 2)];
}

const impossibleLines = ({ targets }: Report): string[] =>
  targets.flatMap((target) =>
    target.answer === 'impossible' ? wrapped(`${kindAndName(target)}: ${proofText(target.proof)}`, 2, 4) : [],
  );

function choiceLines({ choices: { states, figures } }: Report, ink: Ink): string[] {
  if (figures.length === 0) return [];
  const rows = figures.map((one) => [
    `  ${one.scene} / ${one.choice}`,
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

function sharedLines({ sharedByTwo }: Report): string[] {
  if (sharedByTwo === null) return [];
  const { pairs, scenes, lines } = sharedByTwo;
  const row = (what: string, { lower, median, upper }: typeof scenes) => [what, ...[lower, median, upper].map(percent)];
  return [
    ...wrapped(`Of all that two random runs tell, what both tell (${counted(pairs, 'pair')}; quartiles):`, 2),
    ...tableOf([['', 'quarter', 'middle', 'quarter'], row('  scenes', scenes), row('  lines', lines)]),
  ];
}

function lengthLines({ lengths }: Report, said: Scenario['minutes']): string[] {
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
  ];
}

/** The shortest ways found: to endings, or to everything; each replays, and its code opens in the game. */
export function wayLines({ targets }: Report, all: boolean, ink: Ink): string[] {
  const met = targets.filter((target): target is Met => target.answer === 'witnessed');
  const shown = all ? met : met.filter(({ kind }) => kind === 'ending');
  if (shown.length === 0) return [];
  const hint = all ? '' : ' (--ways shows the way to everything)';
  return [
    '',
    ink.bold(`The shortest way found to ${all ? 'each' : 'each ending'}`) + ink.dim(hint),
    ...shown.flatMap((one) => way(one, ink)),
  ];
}

function way(one: Met, ink: Ink): string[] {
  const choices = one.choices.length === 0 ? 'no choice yet' : one.choices.join(' ');
  return [...wrapped(`${kindAndName(one)}: seed ${one.seed}, ${choices}`, 2, 4), ink.dim(`    ?run=${one.code}`)];
}

const kindAndName = ({ kind, scene, id }: Target): string =>
  kind === 'choice' ? `choice ${scene} / ${id}` : `${kind} ${id}`;

/** Words in lines of at most a hundred columns; the first begins so far in, the others as far as said besides. */
function wrapped(text: string, indent: number, rest = indent): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent - 1);
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > COLUMNS && line.trim() !== '') {
      lines.push(line);
      line = ' '.repeat(rest - 1);
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}
