import { createInterface, type Interface } from 'node:readline';

/** The keyboard or a pipe. */
export type Source = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** What somebody answers, a line at a time: words given beforehand first, then what is typed or piped in. */
export class Answers {
  private readonly given: string[];
  private readonly desk: Interface | null;
  private readonly lines: AsyncIterator<string> | null;

  /**
   * @param given words that were on the command line
   * @param source where more come from; null where there are no more
   * @param screen where questions are asked; null where nobody sees them
   */
  constructor(
    given: readonly string[],
    source: Source | null,
    private readonly screen: NodeJS.WritableStream | null,
  ) {
    this.given = [...given];
    const output = screen === null ? {} : { output: screen };
    this.desk = source === null ? null : createInterface({ input: source, ...output, terminal: screen !== null });
    // Taken at once: lines that come before anybody listens would be lost.
    this.lines = this.desk?.[Symbol.asyncIterator]() ?? null;
  }

  /** What was given beforehand and nobody has asked for. */
  get leftOver(): readonly string[] {
    return this.given;
  }

  /** Whether somebody sits there who may be told to try again. */
  get isPerson(): boolean {
    return this.given.length === 0 && this.screen !== null;
  }

  /** The next line; null where there is none. The question is seen by a person only. */
  async next(question: string): Promise<string | null> {
    const given = this.given.shift();
    if (given !== undefined) return given;
    if (this.screen !== null) {
      this.desk?.setPrompt(question);
      this.desk?.prompt();
    }
    const line = await this.lines?.next();
    return line === undefined || line.done === true ? null : line.value;
  }

  close(): void {
    this.desk?.close();
  }
}
