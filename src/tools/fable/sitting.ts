import type { State } from '../../engine';
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
    private readonly telling: Telling,
    private readonly answers: Answers,
    private readonly seed: number,
  ) {
    this.reading = openReading(telling.game, seed);
  }

  /** Tells until the end, until somebody stops, or until there are no more answers. */
  async toTheEnd(): Promise<Reading> {
    this.tell(titleOf(this.telling.game, this.seed));
    this.tell(paragraphsOf(this.reading, this.telling));
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
    const state = standing(this.reading);
    const open = openDecision(this.telling.game, state, this.telling);
    if (open === null) return false;
    if (this.answers.isPerson) this.desk.say();
    const word = await this.answers.next(`${questionAt(open, state, this.desk.columns)} > `);
    const answer = word === null ? null : answerOf(word, open, state);
    if (word === null || answer?.type === 'quit') return false;
    if (answer === null) this.refuse(word, open, state);
    else if (answer.type === 'back') this.goBack();
    else
      this.goOn(
        answer.inputs.reduce((so, input) => readOn(this.telling.game, so, input), this.reading),
        state,
      );
    return true;
  }

  /** Counsel that was heard before is told once more, but stands in the run once. */
  private goOn(reading: Reading, before: State): void {
    const legs: readonly Leg[] = reading.slice(this.reading.length);
    const heardAgain = legs.every(({ input }) => input?.type === 'ask') && isAsked(standing(reading), before);
    if (!heardAgain) this.reading = reading;
    this.tell(paragraphsOf(legs, this.telling));
  }

  private goBack(): void {
    const back = takeBack(this.reading);
    if (back === this.reading) {
      this.desk.say('There is nothing to take back: this is the first decision.');
      return;
    }
    this.reading = back;
    const asked = back.flatMap((leg) =>
      leg.events.filter(({ type }) => type === 'dilemma').map((event) => ({ ...leg, events: [event] })),
    );
    this.tell(paragraphsOf(asked.slice(-1), this.telling));
  }

  private refuse(word: string, open: OpenDecision, state: State): void {
    const found = word.trim() === '' ? 'Nothing was answered' : `“${shortened(word)}” is no answer`;
    const said = `${found} at “${open.scene}”; expected ${expectedAt(open, state)}.`;
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

const isAsked = ({ asked }: State, before: State): boolean => asked.length === before.asked.length;

/** In words where they fit on a line with the answer. */
function questionAt({ choices, dilemma }: OpenDecision, { predicted }: State, columns: number): string {
  const guesses = predicted === null ? (dilemma.predict?.guesses.length ?? 0) : 0;
  const numbers = `1-${choices.length}, `;
  const guess = guesses === 0 ? '' : `g1-g${guesses}`;
  const whole = `${numbers}${guess === '' ? '' : `${guess} guess, `}? counsel, b back, q stop`;
  return whole.length + ROOM_TO_ANSWER <= columns ? whole : `${numbers}${guess === '' ? '' : `${guess}, `}?, b, q`;
}

const ROOM_TO_ANSWER = 12;

/** A word as far as somebody needs it to know it again. */
const shortened = (word: string): string => (word.length <= 40 ? word : `${word.slice(0, 39)}…`);
