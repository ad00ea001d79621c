import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Game } from '../../../engine';
import type { RunLog } from '../../../run';
import {
  type Difference,
  differenceOf,
  differenceWords,
  type Playthrough,
  playthroughText,
  readPlaythrough,
  recorded,
} from '../../../workshop/playthroughs';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import type { FableFiles, WrittenFile } from '../fableFiles';

type PlayableFable = FableFiles & {
  /** The fable as its author named it. */
  readonly named: string;
  readonly game: Game;
};

/** How a golden playthrough stands today. */
interface Standing {
  readonly name: string;
  readonly file: string;
  /** Null where the file cannot be read. */
  readonly playthrough: Playthrough | null;
  readonly difference: Difference | null;
  /** The same choices as they go today; null where they make no whole run. */
  readonly now: Playthrough | null;
  /** What differs, in a sentence; null where nothing does. */
  readonly message: string | null;
}

/** Replays the golden playthroughs of a fable and says which differ; with `accept` writes those anew that still make a run. */
export function checkPlaythroughs(
  desk: Desk,
  { id, named, game, playthroughs }: PlayableFable,
  accept: boolean,
): ExitCode {
  const all = [...playthroughs].map(([name, file]) => standingOf(game, name, file));
  const accepted = accept ? all.filter((one) => acceptNow(one)).map(({ name }) => name) : [];
  for (const one of all) tell(desk, one, accepted.includes(one.name), named);
  const differing = all.filter(({ name, message }) => message !== null && !accepted.includes(name));
  desk.say(countWords(all.length, differing.length, accepted.length, named));
  desk.answer({
    fable: id,
    playthroughs: all.map(({ name, file, difference, message }) => ({
      name,
      file,
      holds: message === null,
      difference,
      message,
    })),
    accepted,
  });
  return differing.length === 0 ? EXIT.clean : EXIT.findings;
}

function standingOf(game: Game, name: string, { path, text }: WrittenFile): Standing {
  const read = readPlaythrough(text);
  if (!read.ok) return { name, file: path, playthrough: null, difference: null, now: null, message: read.message };
  const difference = differenceOf(game, read.playthrough);
  const message = difference === null ? null : differenceWords(difference);
  const now = recorded(game, read.playthrough);
  return { name, file: path, playthrough: read.playthrough, difference, now: 'what' in now ? null : now, message };
}

/** Writes a playthrough anew as it goes today; false where nothing differs or its choices no longer make a run. */
function acceptNow({ file, now, difference }: Standing): boolean {
  if (now === null || difference === null) return false;
  writeFileSync(file, playthroughText(now));
  return true;
}

function tell(desk: Desk, standing: Standing, accepted: boolean, named: string): void {
  const { ink } = desk;
  const { name, playthrough, message } = standing;
  if (message === null) {
    desk.say(`${ink.green('same')}     ${name}: ${outcomeWords(playthrough)}`);
    return;
  }
  desk.say(`${accepted ? ink.yellow('accepted') : ink.red('differs')}  ${name}: ${message}`);
  const advice = accepted ? [] : adviceOn(standing, named);
  for (const line of [...outcomesOf(standing), ...advice]) desk.say(`         ${line}`);
}

const outcomeWords = (playthrough: Playthrough | null): string =>
  playthrough === null ? '' : `${playthrough.expect.verdict}, ${playthrough.expect.ending}`;

/** How it ends now beside how it ended then; nothing where its choices make no whole run. */
function outcomesOf({ playthrough, now }: Standing): string[] {
  if (playthrough === null || now === null) return [];
  const [then, today] = [outcomeWords(playthrough), outcomeWords(now)];
  return [then === today ? `It ends as before: ${then}.` : `It ended: ${then}. It ends now: ${today}.`];
}

/** What its author may do about it. */
function adviceOn({ name, file, playthrough, now }: Standing, named: string): string[] {
  if (playthrough === null) return [`Mend ${file}, or record the run again: fable play ${named} --record ${name}`];
  if (now !== null)
    return [`If the story is right as it goes now: fable play ${named} --accept`, 'If not, mend the story.'];
  const { ending } = playthrough.expect;
  return [`Its choices no longer make a run. Find another: fable play ${named} --find ${ending} --record ${name}`];
}

function countWords(all: number, differing: number, accepted: number, named: string): string {
  if (all === 0) return `${named} has no golden playthroughs. Keep one: fable play ${named} --record NAME`;
  const counts = [`${all - differing - accepted} as recorded`];
  if (accepted > 0) counts.push(`${accepted} accepted as they go now`);
  if (differing > 0) counts.push(`${differing} that differ${differing === 1 ? 's' : ''}`);
  return `${all} golden playthrough${all === 1 ? '' : 's'}: ${counts.join(', ')}`;
}

const NAME = /^[a-z][a-z0-9-]{0,47}$/;

/**
 * Keeps a whole run as a golden playthrough of the fable; the file's path, null where no name was given.
 * @throws WrongUse for a name that is none, or a run that is not whole
 */
export function recordPlaythrough(
  desk: Desk,
  { folder, game, playthroughs }: PlayableFable,
  log: RunLog,
  { record: name, about }: { readonly record?: string; readonly about?: string },
): string | null {
  if (name === undefined) return null;
  if (!NAME.test(name))
    throw new WrongUse(`“${name}” is no name for a playthrough; expected one such as nobody-looks.`);
  const known = about ?? aboutOf(playthroughs.get(name));
  const choices = log.entries.map(({ choice }) => choice);
  const made = recorded(game, { seed: log.seed, choices, ...(known === undefined ? {} : { about: known }) });
  if ('what' in made)
    throw new WrongUse(`Only a whole run can be recorded, and this one stops: ${made.expected} is wanted.`);
  const file = join(folder, 'playthroughs', `${name}.json`);
  if (!existsSync(join(folder, 'playthroughs'))) mkdirSync(join(folder, 'playthroughs'));
  writeFileSync(file, playthroughText(made));
  desk.say(`Recorded: ${file}`);
  return file;
}

/** What a playthrough was said to be about when it was recorded before. */
function aboutOf(file: WrittenFile | undefined): string | undefined {
  const read = file === undefined ? null : readPlaythrough(file.text);
  return read?.ok === true ? read.playthrough.about : undefined;
}
