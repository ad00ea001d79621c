import {
  type FoundCode,
  openRunCode,
  type Replay,
  type RunCode,
  RunError,
  type RunErrorCode,
  replay,
} from '../../../run';
import type { Id } from '../../../scenario';
import type { Fable } from '../../fables';

/** Why a run cannot be vouched for: it could not be played, or did not come out as its code says. */
export type Refusal = RunErrorCode | 'VERDICT_DIFFERS';

/** A code that was found, with every line it stands in. */
export interface Gathered {
  readonly text: string;
  readonly run: RunCode;
  readonly lines: readonly number[];
}

/** A run that was handed in and played again. */
export interface Checked extends Gathered {
  /** From 1, in the order pasted. */
  readonly number: number;
  readonly fable: Fable | null;
  /** Null where the run could not be played. */
  readonly replay: Replay | null;
  /** Null where it came out as its code says. */
  readonly refusal: Refusal | null;
}

/** Codes in the order in which they first stand in the text, each once. */
export function gather(codes: readonly FoundCode[]): Gathered[] {
  const gathered = new Map<string, Gathered>();
  for (const { text, run, line } of codes) {
    const lines = gathered.get(text)?.lines ?? [];
    gathered.set(text, { text, run, lines: lines.includes(line) ? lines : [...lines, line] });
  }
  return [...gathered.values()];
}

/** Plays a run again and holds what comes out against what its code says. `fable`: null where it is not here. */
export function check(gathered: Gathered, number: number, fable: Fable | null): Checked {
  const refused = (refusal: Refusal): Checked => ({ ...gathered, number, fable, replay: null, refusal });
  if (fable === null) return refused('RUN_FOREIGN');
  try {
    const played = replay(fable.game, openRunCode(gathered.run, fable.game));
    if (played.state.verdict !== gathered.run.verdict) return refused('VERDICT_DIFFERS');
    return { ...gathered, number, fable, replay: played, refusal: null };
  } catch (error) {
    return refused(error instanceof RunError ? error.code : 'RUN_MISFIT');
  }
}

/** What checking many runs needs of the page. */
export interface Checking {
  /** The fable of that id; null where it is not here. */
  readonly find: (id: Id) => Promise<Fable | null>;
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** Lets the page draw and answer. */
  readonly breathe: () => Promise<void>;
  /** Called now and then with how many runs have been checked. */
  readonly onProgress: (done: number) => void;
}

/** So long at a stretch, in milliseconds: a page that answers within a tenth of a second seems to answer at once. */
const STRETCH = 30;

/** Checks runs in their order, in stretches short enough for the page to stay awake. */
export async function checkAll(all: readonly Gathered[], checking: Checking): Promise<Checked[]> {
  const { find, now, breathe, onProgress } = checking;
  const done: Checked[] = [];
  let begun = now();
  for (const [index, one] of all.entries()) {
    if (now() - begun > STRETCH) {
      onProgress(done.length);
      await breathe();
      begun = now();
    }
    done.push(check(one, index + 1, await find(one.run.scenario)));
  }
  return done;
}
