import type { Beat, Condition, Text } from '../../../scenario';
import type { Path } from '../../../scenario/path';
import type { Fable, PlacedDilemma } from '../fable';
import type { LintFinding } from '../finding';
import { measured, textPath } from '../texts';

const LONGEST_LINE = 200;
const MOST_LINES = 12;
const CHOICE = { least: 40, most: 120 } as const;
const MOST_UNLIKE = 1.8;

/** Finds lines, runs of lines and choices that are too long or too short to read well. */
export function checkLengths({ scenario, scenes, dilemmas }: Fable): LintFinding[] {
  const openings = scenario.parts.flatMap(({ seasons }, part) =>
    seasons.map((season, index) => ({
      beats: season.opening ?? [],
      path: ['parts', part, 'seasons', index, 'opening'],
    })),
  );
  const endings = scenario.parts.flatMap((part, index) =>
    part.endings.map(({ beats }, ending) => ({ beats, path: ['parts', index, 'endings', ending, 'beats'] })),
  );
  const told = scenes.map(({ scene, path }) => ({ beats: scene.beats, path: [...path, 'beats'] }));
  const reactions = dilemmas.flatMap(({ dilemma, path }) =>
    dilemma.choices.map((choice, index) => ({ beats: choice.reaction, path: [...path, 'choices', index, 'reaction'] })),
  );
  return [
    ...[...openings, ...told, ...reactions, ...endings].flatMap(({ beats, path }) => checkBeats(beats, path)),
    ...scenario.parts.flatMap(({ endings: all }, part) =>
      all.flatMap(({ epilogue }, index) =>
        epilogue.flatMap(({ text }, line) =>
          checkLine(text, ['parts', part, 'endings', index, 'epilogue', line, 'text']),
        ),
      ),
    ),
    ...dilemmas.flatMap(checkChoices),
  ];
}

function checkLine(text: Text, path: Path): LintFinding[] {
  const found = measured(text);
  if (found <= LONGEST_LINE) return [];
  const expected = `at most ${LONGEST_LINE}`;
  return [{ code: 'LINT_LINE_LONG', path: textPath(text, path), found: `${found} characters`, expected }];
}

function checkBeats(beats: readonly Beat[], path: Path): LintFinding[] {
  const lines = beats.flatMap((beat, index) => ('text' in beat ? checkLine(beat.text, [...path, index, 'text']) : []));
  const stretch = stretchesOf(beats).find(({ lines: several }) => mostSeen(several) > MOST_LINES);
  if (stretch === undefined) return lines;
  const found = `${mostSeen(stretch.lines)} lines`;
  const at = [...path, stretch.from];
  return [...lines, { code: 'LINT_SCENE_LONG', path: at, found, expected: `at most ${MOST_LINES}` }];
}

interface Stretch {
  readonly from: number;
  /** The condition of each line, or none. */
  readonly lines: (Condition | undefined)[];
}

/** Lines between changes of the whole picture: another weather or another hour. */
function stretchesOf(beats: readonly Beat[]): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, lines: [] }];
  for (const [index, beat] of beats.entries()) {
    if ('cue' in beat && (beat.cue === 'weather' || beat.cue === 'light')) stretches.push({ from: index, lines: [] });
    else if ('text' in beat) stretches.at(-1)?.lines.push(beat.when);
  }
  return stretches;
}

/** How many of several lines one reader can see: of those that ask the same thing for other answers, one answer's. */
function mostSeen(lines: readonly (Condition | undefined)[]): number {
  const asked = new Map<string, Map<string, number>>();
  for (const when of lines) {
    const subject = subjectOf(when);
    const answers = asked.get(subject) ?? new Map<string, number>();
    const answer = JSON.stringify(when ?? null);
    asked.set(subject, answers.set(answer, (answers.get(answer) ?? 0) + 1));
  }
  return [...asked.values()].reduce((sum, answers) => sum + Math.max(...answers.values()), 0);
}

function subjectOf(when: Condition | undefined): string {
  if (when === undefined) return '';
  if ('not' in when) return subjectOf(when.not);
  if ('flag' in when) return `flag ${when.flag}`;
  return 'rule' in when ? `rule ${when.rule}` : JSON.stringify(when);
}

function checkChoices({ dilemma: { choices }, path }: PlacedDilemma): LintFinding[] {
  const each = choices.flatMap(({ id, text }, index): LintFinding[] => {
    const length = measured(text);
    if (length >= CHOICE.least && length <= CHOICE.most) return [];
    const words = { id, noun: length < CHOICE.least ? 'short' : 'long' };
    const at = textPath(text, [...path, 'choices', index, 'text']);
    const expected = `${CHOICE.least} to ${CHOICE.most}`;
    return [{ code: 'LINT_CHOICE_LENGTH', path: at, found: `${length} characters`, expected, words }];
  });
  const lengths = choices.map(({ text }) => measured(text));
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest <= shortest * MOST_UNLIKE) return each;
  const found = `${longest} characters beside ${shortest}`;
  const expected = `at most ${MOST_UNLIKE} times the shortest`;
  return [...each, { code: 'LINT_CHOICES_UNLIKE', path: [...path, 'choices'], found, expected }];
}
