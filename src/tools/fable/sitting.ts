import type { Game, State } from '../../engine';
import {
  answerOf,
  expectedAt,
  type Kind,
  type Leg,
  layOut,
  type OpenDecision,
  openDecision,
  openReading,
  type Paragraph,
  paragraphsOf,
  type Reading,
  readOn,
  standing,
  type Telling,
  type TextLine,
  takeBack,
  titleOf,
} from '../../workshop/play';
import type { Answers } from './answers';
import { type Desk, WrongUse } from './desk';

/** Tells a fable at the desk and takes its decisions as they are answered. */
export class Sitting {
  private reading: Reading;
  private lastTold: Kind | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly game: Game,
    private readonly telling: Telling,
    private readonly answers: Answers,
    private readonly seed: number,
  ) {
    this.reading = openReading(game, seed);
  }

  /** Tells until the end, until somebody stops, or until there are no more answers. */
  async toTheEnd(): Promise<Reading> {
    this.tell(titleOf(this.game, this.seed));
    this.tellEvents(this.reading);
    while (await this.decide());
    return this.reading;
  }

  /** Sets paragraphs below what has been told. */
  tell(paragraphs: readonly Paragraph[]): void {
    for (const line of layOut(paragraphs, this.desk.columns, this.lastTold)) this.desk.say(this.painted(line));
    this.lastTold = paragraphs.at(-1)?.kind ?? this.lastTold;
  }

  /** False where there is no decision, or no answer to it. */
  private async decide(): Promise<boolean> {
    const open = openDecision(this.game, standing(this.reading), this.telling);
    if (open === null) return false;
    if (this.answers.isPerson) this.desk.say();
    const word = await this.answers.next(`${questionAt(open, standing(this.reading))} > `);
    const answer = word === null ? null : answerOf(word, open, standing(this.reading));
    if (word === null || answer?.type === 'quit') return false;
    if (answer === null) this.refuse(word, open);
    else if (answer.type === 'back') this.goBack();
    else this.goOn(answer.inputs.reduce((so, input) => readOn(this.game, so, input), this.reading));
    return true;
  }

  private goOn(reading: Reading): void {
    const legs = reading.slice(this.reading.length);
    this.reading = reading;
    this.tellEvents(legs);
  }

  private goBack(): void {
    this.reading = takeBack(this.reading);
    const asked = this.reading.flatMap(({ events }) => events).filter(({ type }) => type === 'dilemma');
    this.tell(paragraphsOf(asked.slice(-1), this.telling));
  }

  private tellEvents(legs: readonly Leg[]): void {
    this.tell(
      paragraphsOf(
        legs.flatMap(({ events }) => events),
        this.telling,
      ),
    );
  }

  private refuse(word: string, open: OpenDecision): void {
    const said = `“${word}” is no answer at “${open.scene}”; expected ${expectedAt(open)}.`;
    if (!this.answers.isPerson) throw new WrongUse(said);
    this.desk.say(said);
  }

  private painted({ kind, text }: TextLine): string {
    const { ink } = this.desk;
    if (text === '') return text;
    if (kind === 'heading' || kind === 'title' || kind === 'chosen') return ink.bold(text);
    return kind === 'direction' || kind === 'note' ? ink.dim(text) : text;
  }
}

function questionAt({ choices, dilemma }: OpenDecision, { predicted }: State): string {
  const guesses = predicted === null ? (dilemma.predict?.guesses.length ?? 0) : 0;
  const guess = guesses === 0 ? '' : `g1-g${guesses} guess, `;
  return `1-${choices.length}, ${guess}? counsel, b back, q stop`;
}
