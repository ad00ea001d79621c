import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { DialoguePresenter } from '../../../dialogue';
import { Director, decisionAt, nextInput, type Timers } from '../../../director';
import type { Cueing, Pace, Presenter, Showing, Tableau } from '../../../director/ports';
import type { Game, Input } from '../../../engine';
import type { RunLog } from '../../../run';
import { readingTime, readingTimeOf, type Speed } from './pacing';

/** What a run that is told again needs of the page. */
export interface RerunParts {
  readonly timers: Timers;
  readonly pace: Pace;
  announce(words: string): void;
  captions(): boolean;
  report(error: unknown): void;
  /** The decision that the telling has come to, in words; said when it comes to another. */
  sayDecision(decision: number): string;
}

/**
 * A finished run, told again by a director from its log: it goes on by itself, as long as reading takes, and nothing is
 * left to choose or kept. Every place in it is come to by a director of its own.
 */
export class Rerun implements Presenter {
  readonly presenter: DialoguePresenter;
  private readonly now = signal<Director | null>(null);
  private readonly going = signal(true);
  private readonly times = signal<Speed>('1');
  private seen: Tableau | null = null;
  /** Milliseconds at normal speed until the next step. */
  private left = 0;
  private halted = false;
  private cancel = (): void => {};
  private letOut = (): void => {};

  constructor(
    readonly game: Game,
    readonly log: RunLog,
    private readonly parts: RerunParts,
  ) {
    this.presenter = new DialoguePresenter(parts.announce, parts.captions);
    this.goTo(1);
  }

  /** What tells it now; another one after each jump. */
  get director(): ReadonlySignal<Director | null> {
    return this.now;
  }
  /** Whether it goes on by itself. */
  get playing(): ReadonlySignal<boolean> {
    return this.going;
  }
  get speed(): ReadonlySignal<Speed> {
    return this.times;
  }
  /** The decision (from 1) that what is in view belongs to. */
  readonly decision = computed(() => (this.presenter.tableau.value === null ? 1 : this.decisionNow()));

  /** What comes next, or null at the end. */
  get next(): Input | null {
    const director = this.now.value;
    return director === null ? null : nextInput(director.state, this.log, director.log.entries.length);
  }

  play(): void {
    this.going.value = true;
    if (this.next === null) this.jump(1);
    else this.schedule();
  }

  pause(): void {
    this.going.value = false;
    this.cancel();
  }

  setSpeed(speed: Speed): void {
    this.times.value = speed;
    this.now.peek()?.setPace(this.pace);
    this.schedule();
  }

  /** Goes on at once. */
  goOn(): void {
    const director = this.now.peek();
    const input = this.next;
    if (director === null || input === null) {
      this.pause();
      return;
    }
    const before = this.decisionNow();
    this.left = 0;
    this.cancel();
    if (input.type === 'ask') director.ask(input.counsellor);
    else if (input.type === 'predict') director.predict(input.guess);
    else if (input.type === 'choose') director.choose(input.choice);
    else director.advance();
    if (this.decisionNow() !== before) this.tellDecision();
  }

  /** Goes to the scene of a decision (from 1), to the very beginning for the first, and past the last to how it ended. */
  goTo(decision: number): void {
    this.leave();
    const { log, parts } = this;
    const director = new Director(this.game, log.seed, {
      timers: parts.timers,
      pace: this.pace,
      onReport: parts.report,
    });
    this.now.value = director;
    if (decision > log.entries.length) director.goTo({ log, cursor: 0, pending: { asked: [], predicted: null } });
    else if (decision > 1) director.goToDecision(log, decision - 1);
    const out = [director.join(this.presenter), director.join(this)];
    this.letOut = () => {
      for (const letOut of out) letOut();
    };
    if (decision <= 1) director.begin();
  }

  /** The same, and says where that is. */
  jump(decision: number): void {
    this.goTo(decision);
    this.tellDecision();
  }

  /** Lets go of everything. */
  leave(): void {
    this.cancel();
    this.letOut();
    this.letOut = () => {};
    this.left = 0;
  }

  show(showing: Showing, { tableau }: Cueing): void {
    this.left += readingTime(showing, this.seen);
    this.seen = tableau;
    this.schedule();
  }

  restore(tableau: Tableau): void {
    this.seen = tableau;
    this.left = readingTimeOf(tableau);
    this.schedule();
  }

  setPaused(paused: boolean): void {
    this.halted = paused;
    this.schedule();
  }

  /** Goes on when what is in view has been read; while there is more to be shown, that comes first and asks again. */
  private schedule(): void {
    this.cancel();
    this.cancel = () => {};
    if (!this.going.peek() || this.halted) return;
    this.cancel = this.parts.timers.after(this.left / Number(this.times.peek()), () => {
      if (this.seen === this.now.peek()?.tableau) this.goOn();
    });
  }

  private get pace(): Pace {
    return this.parts.pace === 'normal' && this.times.peek() !== '1' ? 'fast' : this.parts.pace;
  }

  private decisionNow(): number {
    const director = this.now.peek();
    return director === null ? 1 : decisionAt(director.state, this.log, director.log.entries.length);
  }

  private tellDecision(): void {
    this.parts.announce(this.parts.sayDecision(this.decisionNow()));
  }
}
