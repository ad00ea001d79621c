import { newLog, openRunCode, parseRunLog, RunError, type RunLog, readRunCode, runId } from '../../run';
import type { Id, Verdict } from '../../scenario';
import { type Fable, readFable } from '../fables';
import { runCodeIn } from './address';

/** What a link or a file from elsewhere turns out to be. */
export type Incoming =
  | { readonly type: 'fable'; readonly fable: Fable }
  | { readonly type: 'run'; readonly fable: Fable; readonly log: RunLog };

/** Finds the fables of that id: a player's own file may bear the same one as a fable of the game. */
export type FindFables = (id: Id) => Promise<readonly Fable[]>;

/** A whole run link whose run cannot be played here, with what it still says of its end. */
export class UnplayableRun extends Error {
  override readonly name = 'UnplayableRun';

  constructor(
    override readonly cause: unknown,
    readonly verdict: Verdict | null,
  ) {
    super(String(cause));
  }
}

/** A file that is too big to be looked at. */
export class TooBig extends Error {
  override readonly name = 'TooBig';
}

/** A little more than a fable may have, so that the reader of fables can say so itself where it is close. */
const MOST_BYTES = 6_000_000;

/** Reads the link or the code of a run. Throws RunError for what is no whole code, UnplayableRun for one that does not fit. */
export async function readLink(pasted: string, find: FindFables): Promise<Incoming> {
  const code = readRunCode(runCodeIn(pasted));
  const fable = await fableOf(code, find);
  try {
    return { type: 'run', fable, log: openRunCode(code, fable.game) };
  } catch (error) {
    throw new UnplayableRun(error, code.verdict);
  }
}

/** Reads a file: a run as JSON, or else a fable. Throws RunError, FableError or TooBig. */
export async function readFile(file: Pick<File, 'name' | 'size' | 'text'>, find: FindFables): Promise<Incoming> {
  if (file.size > MOST_BYTES) throw new TooBig(`${file.name}: ${file.size} bytes`);
  const text = await file.text();
  const log = runIn(text);
  if (log === null) return { type: 'fable', fable: await readFable(text, file.name) };
  return { type: 'run', fable: await fableOf(log, find), log };
}

/** The fable whose rules the run was played by; where none has them, any of that id, for whoever replays to refuse. */
async function fableOf(run: Omit<RunLog, 'entries'>, find: FindFables): Promise<Fable> {
  const found = await find(run.scenario);
  const id = runId({ ...run, entries: [] });
  const fable = found.find(({ game }) => runId(newLog(game, run.seed)) === id) ?? found[0];
  if (fable === undefined) {
    throw new RunError('RUN_FOREIGN', `a run of "${run.scenario}"`, 'a run of a fable that is here');
  }
  return fable;
}

/** The run log in a file's text, or null where it is something else. Refuses (RunError) a damaged log. */
function runIn(text: string): RunLog | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const isRun = typeof value === 'object' && value !== null && 'entries' in value && 'rulesHash' in value;
  return isRun ? parseRunLog(value) : null;
}
