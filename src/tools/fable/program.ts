import { Command, CommanderError } from 'commander';
import type { Run, Work } from './command';
import { registerCalibrate } from './commands/calibrate';
import { registerCheck } from './commands/check';
import { registerClaims } from './commands/claims';
import { registerGraph } from './commands/graph';
import { registerLint } from './commands/lint';
import { registerNew } from './commands/new';
import { registerNote } from './commands/note';
import { registerPlay } from './commands/play';
import { registerSimulate } from './commands/simulate';
import { registerStrings } from './commands/strings';
import { Desk, EXIT, type Streams } from './desk';
import { fileTrouble } from './fileTrouble';

/**
 * Runs the workshop with the words of a command line (without `node` and the file); the exit code: 0 clean, 1 findings,
 * 2 wrong use.
 */
export async function runFable(words: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.clean;
  const run = async (json: boolean, work: Work) => {
    const desk = new Desk(streams, json);
    try {
      code = await work(desk);
    } finally {
      desk.close();
    }
  };
  try {
    await programOf(run, streams).parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean;
    const message = wrongUseIn(error);
    if (message === null) throw error;
    // Commander has told people already.
    if (!(error instanceof CommanderError)) streams.err.write(`${message}\n`);
    new Desk(streams, words.includes('--json')).answer({ error: message.replace(/^error: /, '') });
    return EXIT.wrongUse;
  }
}

/** Names of errors whose messages are for authors. From another thread comes no more of an error than name and message. */
const TOLD: readonly string[] = ['WrongUse', 'PolicyError', 'EndlessRun'];

const wrongUseIn = (error: unknown): string | null =>
  error instanceof CommanderError || (error instanceof Error && TOLD.includes(error.name))
    ? error.message
    : fileTrouble(error);

function programOf(run: Run, { out, err }: Streams): Command {
  const program = new Command('fable')
    .description('The workshop: what authors use to trust a fable before a class plays it.')
    .showSuggestionAfterError()
    .showHelpAfterError('(fable --help tells what there is)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) });
  registerLint(program, run);
  registerCheck(program, run);
  registerGraph(program, run);
  registerPlay(program, run);
  registerNote(program, run);
  registerStrings(program, run);
  registerNew(program, run);
  registerSimulate(program, run);
  registerClaims(program, run);
  registerCalibrate(program, run);
  return program;
}
