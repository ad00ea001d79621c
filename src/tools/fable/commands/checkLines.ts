import type { Scenario } from '../../../scenario';
import { type Answer, isStrawman, type Report, TARGET_KINDS, type Target } from '../../../workshop/explore';
import { counted, wrapped } from '../prose';
import { tableOf } from '../table';
import { choiceLines, type Ink, lengthLines, sharedLines } from './checkFigures';
import { proofText } from './proofText';

type Met = Target & Extract<Answer, { answer: 'witnessed' }>;

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

function unseenLines(report: Report): string[] {
  const unseen = report.targets.filter(({ answer }) => answer === 'not seen');
  if (unseen.length === 0) return [];
  const lines = unseen.map((target) => `  ${nameOf(target, report)}`);
  const advice = `Not in ${counted(report.states.looked, 'state')}, and nothing proves it impossible. Ease its condition or the way there, or look longer (--states).`;
  return [...lines, ...wrapped(advice, 2)];
}

const impossibleLines = (report: Report): string[] =>
  report.targets.flatMap((target) =>
    target.answer === 'impossible' ? wrapped(`${nameOf(target, report)}: ${proofText(target.proof)}`, 2, 4) : [],
  );

/** The shortest ways found: to endings, or to everything; each replays, and its code opens in the game. */
export function wayLines(report: Report, all: boolean, ink: Ink): string[] {
  const met = report.targets.filter((target): target is Met => target.answer === 'witnessed');
  const shown = all ? met : met.filter(({ kind }) => kind === 'ending');
  if (shown.length === 0) return [];
  const hint = all ? '' : ' (--ways shows the way to everything)';
  return [
    '',
    ink.bold(`The shortest way found to ${all ? 'each' : 'each ending'}`) + ink.dim(hint),
    ...shown.flatMap((one) => way(one, nameOf(one, report), ink)),
  ];
}

function way({ seed, choices, code }: Met, name: string, ink: Ink): string[] {
  const taken = choices.length === 0 ? 'no choice yet' : choices.join(' ');
  return [...wrapped(`${name}: seed ${seed}, ${taken}`, 2, 4), ink.dim(`    ?run=${code}`)];
}

/** What a target is called; with its part, where there are several. */
function nameOf({ kind, part, scene, id }: Target, { targets }: Report): string {
  const name = kind === 'choice' ? `choice ${scene} / ${id}` : `${kind} ${id}`;
  return targets.some((other) => other.part !== part) ? `${part}: ${name}` : name;
}
