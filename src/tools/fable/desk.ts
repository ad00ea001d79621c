import { SingleBar } from 'cli-progress';
import picocolors from 'picocolors';
import { Answers, type Source } from './answers';

/** Where a command writes to: the process's own streams, or a test's. */
export interface Streams {
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
  /** The keyboard and the screen it belongs to, or a pipe; nothing is asked where there is none. */
  readonly in?: { readonly source: Source; readonly screen: NodeJS.WritableStream };
}

/** How a command went: nothing to mend, something to mend, or it was asked for something it cannot do. */
export const EXIT = { clean: 0, findings: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A job that takes a while. */
export interface Progress {
  /** So many steps more are done. */
  add(steps: number): void;
  end(): void;
}

/** A command was used wrongly; `message` says what was found, what was expected and what to do. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

const SHOWN_AFTER_MS = 1000;
const WIDEST_BAR = 40;
/** Columns of a bar's figure, with the air around it. */
const PERCENT = 8;
/** Characters in a line of prose, at most. */
export const WIDEST = 80;
const NO_PROGRESS: Progress = { add: () => {}, end: () => {} };

/** What every command talks to. With `json` people are told nothing: one object goes out, and nothing else. */
export class Desk {
  /** Paints words where a terminal can show it, and leaves them alone elsewhere. */
  readonly ink;
  private shown = NO_PROGRESS;

  constructor(
    private readonly streams: Streams,
    readonly json: boolean,
  ) {
    this.ink = picocolors.createColors(!json && picocolors.isColorSupported && streams.out.isTTY === true);
  }

  /** A line for whoever reads. */
  say(line = ''): void {
    if (!this.json) this.streams.out.write(`${line}\n`);
  }

  /** Characters in a line of prose: the terminal's, and 80 at most; a terminal that knows no width says 0. */
  get columns(): number {
    return Math.min(WIDEST, this.streams.out.columns || WIDEST);
  }

  /**
   * What somebody answers. A pipe is read only where no words were given, and with `--json` nobody is asked.
   * @param given words of the command line; null where it had none
   */
  answers(given: readonly string[] | null): Answers {
    const { in: from } = this.streams;
    const person = from?.source.isTTY === true;
    if (from === undefined || (person ? this.json : given !== null)) return new Answers(given ?? [], null, null);
    return new Answers(given ?? [], from.source, person ? from.screen : null);
  }

  /** The one object that `--json` asks for; without it nothing is written. */
  answer(object: object): void {
    if (this.json) this.streams.out.write(`${JSON.stringify(object, null, 2)}\n`);
  }

  /** Text that is the result itself, such as a table for other programs; with or without `--json`. */
  hand(text: string): void {
    this.streams.out.write(text);
  }

  /** Something beside the result: a remark or a complaint. */
  remark(line: string): void {
    this.streams.err.write(`${line}\n`);
  }

  /** Shows how far a job is, on a terminal, once it has taken a second; nothing in a pipe. */
  progress(what: string, steps: number): Progress {
    if (this.json || this.streams.err.isTTY !== true) return NO_PROGRESS;
    this.shown = new LateBar(what, steps);
    return this.shown;
  }

  /** Puts away what is still shown of a job that went wrong: it would go on being drawn for ever. */
  close(): void {
    this.shown.end();
  }
}

/** A bar that comes only for what takes longer than one waits without asking. */
class LateBar implements Progress {
  private readonly begun = performance.now();
  private bar: SingleBar | null = null;
  private done = 0;

  constructor(
    private readonly what: string,
    private readonly steps: number,
  ) {}

  add(steps: number): void {
    this.done += steps;
    if (this.bar === null && performance.now() - this.begun > SHOWN_AFTER_MS) this.open();
    this.bar?.update(this.done);
  }

  end(): void {
    this.bar?.stop();
  }

  private open(): void {
    this.bar = new SingleBar({
      format: `${this.what} {bar} {percentage} %`,
      barsize: Math.max(1, Math.min(WIDEST_BAR, (process.stderr.columns || WIDEST) - this.what.length - PERCENT)),
      // Else the terminal would go on without its wrapping where somebody stops the command.
      linewrap: true,
      barCompleteChar: '=',
      barIncompleteChar: ' ',
      clearOnComplete: true,
      stream: process.stderr,
    });
    this.bar.start(this.steps, this.done);
  }
}
