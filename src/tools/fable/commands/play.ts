import { writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { compile, type Game } from '../../../engine';
import { encodeRun } from '../../../run';
import { closingOf, logOf, type Reading, runLink, standing, type Telling, transcriptOf } from '../../../workshop/play';
import { findRun, mostTries, readPlaythrough } from '../../../workshop/playthroughs';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode, WIDEST, WrongUse } from '../desk';
import { type FableFiles, readFableFiles, soundFable } from '../fableFiles';
import { LAST_SEED, wholeNumber } from '../options';
import { Sitting } from '../sitting';
import { spoken } from '../spoken';
import { languageTag } from '../translations';
import { checkPlaythroughs, recordPlaythrough } from './playthroughs';

/** What the command line asks of the play command. */
interface PlayOptions {
  readonly seed: number;
  /** Numbers or ids, parted by commas or spaces. */
  readonly choices?: string;
  /** The ending that a run is looked for. */
  readonly find?: string;
  /** The golden playthrough that is read again. */
  readonly golden?: string;
  /** The language it is told in; the fable's own where it is left out. */
  readonly lang?: string;
  readonly transcript?: string;
  readonly cues?: boolean;
  readonly fileOrder?: boolean;
  /** Address of the game's page. */
  readonly at: string;
  readonly record?: string;
  readonly about?: string;
  readonly check?: boolean;
  readonly accept?: boolean;
}

const WHERE_START_SERVES = 'http://localhost:4173/';

/** Adds the command that tells a fable in the terminal. */
export function registerPlay(program: Command, run: Run): void {
  command(program, 'play', 'tells it in words and takes your decisions; keeps golden playthroughs')
    .option('--seed <s>', 'what chance does, the same each time', wholeNumber(0, LAST_SEED), 1)
    .option(
      '--choices <list>',
      'the decisions, by number or id: 1,2,1 (without it they are asked for, or read from a pipe)',
    )
    .addOption(alone('--find <ending>', 'plays a run that comes to this ending', ['seed', 'choices']))
    .addOption(alone('--golden <name>', 'reads a golden playthrough again', ['seed', 'choices', 'find']))
    .option('--lang <language>', 'in another language, such as de, or en-XA, which is made up', languageTag)
    .option('--cues', 'with what the stage and the ear are asked for')
    .option('--file-order', 'numbers the choices as the file has them, not as players see them')
    .option('--transcript <file>', 'writes the run down as plain text')
    .option('--at <address>', 'where the game is to be had, for the link', addressOf, WHERE_START_SERVES)
    .option('--record <name>', 'keeps the run as a golden playthrough')
    .option('--about <words>', 'what the recorded run is to show')
    .addOption(alone('--check', 'plays all golden playthroughs again and says which differ', OF_ONE_RUN))
    .addOption(alone('--accept', 'the same, and writes those that differ anew', OF_ONE_RUN))
    .action((fable: string, options: PlayOptions & Json) =>
      run(options.json === true, (desk) => play(desk, fable, options)),
    );
}

/** What is said of the one run that is played. */
const OF_ONE_RUN: readonly string[] = 'seed choices find golden lang cues fileOrder transcript at record about'.split(
  ' ',
);

/** An option that leaves nothing for those others to say. */
const alone = (flags: string, about: string, others: readonly string[]): Option =>
  new Option(flags, about).conflicts([...others]);

/** Reads the address of a page; one that a link cannot be made from is wrong use. */
function addressOf(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address !== null && address.search === '' && address.hash === '') return address.href;
  throw new InvalidArgumentError('The address of a page without ? or # is wanted, such as https://a.host/ferry/.');
}

/** Tells a fable in words and asks for each decision, or plays what it was given; records and checks golden runs. */
async function play(desk: Desk, named: string, options: PlayOptions): Promise<ExitCode> {
  const files = readFableFiles(named);
  const scenario = soundFable(named);
  const { check = false, accept = false, record, about } = options;
  if (check || accept) return checkPlaythroughs(desk, { ...files, named, game: compile(scenario) }, accept);
  if (about !== undefined && record === undefined)
    throw new WrongUse('--about is for --record NAME: it says what that run is to show.');
  const { lang: language = scenario.languages[0] ?? '', cues = false, fileOrder = false } = options;
  const game = compile(spoken(desk, scenario, files, language));
  const telling = { game, cues, fileOrder };
  const reading = await sit(desk, telling, wanted(desk, game, files, options), options.at);
  const { transcript = null, at: address } = options;
  if (transcript !== null) writeFileSync(transcript, transcriptOf(reading, telling, WIDEST, address));
  const recorded = recordPlaythrough(desk, { ...files, named, game }, logOf(game, reading), options);
  desk.answer({ ...summaryOf(game, reading, address), language, transcript, recorded });
  return EXIT.clean;
}

/** Tells the run and takes its decisions, and closes with how it went. */
async function sit(desk: Desk, telling: Telling, { seed, given }: Wanted, address: string): Promise<Reading> {
  const answers = desk.answers(given);
  const sitting = new Sitting(desk, telling, answers, seed);
  const reading = await sitting.toTheEnd().finally(() => answers.close());
  sitting.tell(closingOf(telling.game, reading, address));
  const { leftOver } = answers;
  if (leftOver.length > 0) desk.remark(`Left over from --choices when the run had ended: ${leftOver.join(', ')}.`);
  return reading;
}

interface Wanted {
  readonly seed: number;
  readonly given: readonly string[] | null;
}

/** The seed and the answers that the options name. */
function wanted(desk: Desk, game: Game, files: FableFiles, { seed, choices, find, golden }: PlayOptions): Wanted {
  if (golden !== undefined) return goldenOf(files, golden);
  if (find === undefined) return { seed, given: choices === undefined ? null : wordsOf(choices) };
  const ending = knownEnding(game, find);
  const progress = desk.progress('Looking', mostTries(SEEDS_TRIED));
  const found = findRun(game, ending, SEEDS_TRIED, () => progress.add(1));
  progress.end();
  if (found !== null) return { seed: found.seed, given: found.choices };
  throw new WrongUse(
    `No run was found that comes to “${find}”, in ${SEEDS_TRIED} seeds played by plan and by chance. fable check tells whether one can.`,
  );
}

function goldenOf({ id, playthroughs }: FableFiles, name: string): Wanted {
  const file = playthroughs.get(name);
  if (file === undefined) {
    const there =
      playthroughs.size === 0 ? 'it has none yet' : `expected one of ${[...playthroughs.keys()].join(', ')}`;
    throw new WrongUse(`There is no golden playthrough “${name}” of ${id}: ${there}.`);
  }
  const read = readPlaythrough(file.text);
  if (read.ok) return { seed: read.playthrough.seed, given: read.playthrough.choices };
  throw new WrongUse(`${file.path} cannot be read. ${read.message}`);
}

const SEEDS_TRIED = 5000;

const wordsOf = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== '');

function knownEnding({ scenario }: Game, ending: string): string {
  const ids = scenario.parts.flatMap((part) => part.endings.map(({ id }) => id));
  if (ids.includes(ending)) return ending;
  throw new WrongUse(`There is no ending “${ending}”; expected one of ${ids.join(', ')}.`);
}

function summaryOf(game: Game, reading: Reading, address: string) {
  const { id: fable, version } = game.scenario;
  const { at, verdict } = standing(reading);
  const log = logOf(game, reading);
  const events = reading.flatMap((leg) => leg.events);
  const code = encodeRun(game, log);
  return {
    ...{ fable, version, seed: log.seed, choices: log.entries.map(({ choice }) => choice) },
    scenes: events.flatMap((event) => (event.type === 'scene' ? [event.scene] : [])),
    ...{ over: at.phase === 'over', verdict, ending: at.ending, code, link: runLink(address, code) },
  };
}
