import { type Event, type Game, type Input, partOf, type State, sceneOf, start, step } from '../engine';
import { newLog, type RunLog, replay } from '../run';
import type { Counsellor, Id } from '../scenario';
import { StoryClock, type Timers } from './clock';
import { lookOf } from './look';
import { Playbill } from './playbill';
import type { Pace, Presenter, Showing, ShownLine, Tableau } from './ports';
import { castPart, showingsOf } from './showings';
import { arrange, blankTableau } from './tableau';

/** What was asked and guessed at the dilemma still open. */
export interface Pending {
  readonly asked: readonly Counsellor[];
  readonly predicted: Id | null;
}

/** All that is needed to come back to this very line. */
export interface Progress {
  readonly log: RunLog;
  /** Advances since the last choice, or since the start. */
  readonly cursor: number;
  readonly pending: Pending;
}

export interface DirectorOptions {
  readonly timers: Timers;
  readonly pace: Pace;
  /** Called after every input, with what to keep. */
  readonly onChange?: (progress: Progress, state: State) => void;
  /** Called with what a presenter threw; the story goes on. */
  readonly onReport?: (error: unknown) => void;
}

/** Events that a reader goes on to by a step of their own. */
const WORTH_A_STEP: ReadonlySet<Event['type']> = new Set(['line', 'scene', 'season', 'part', 'ending']);

interface Moment {
  readonly showing: Showing;
  readonly tableau: Tableau;
}

/**
 * Plays one run: asks the rules, keeps the log, and hands what happened to the presenters in order. The state moves
 * first; skipping ends the waiting, never the story. Refuses by EngineError what the rules refuse.
 */
export class Director {
  private readonly clock: StoryClock;
  private readonly playbill: Playbill;
  private readonly lines: ShownLine[] = [];
  private now: State;
  private entries: RunLog;
  private advances = 0;
  private view: Tableau;
  private halted = false;
  private readonly opening: readonly Moment[];

  /** A director before the first word; `seed` 0..4294967295. Call `begin` or `goTo` next. */
  constructor(
    readonly game: Game,
    seed: number,
    private readonly options: DirectorOptions,
  ) {
    const opened = start(game, seed);
    this.now = opened.state;
    this.entries = newLog(game, seed);
    this.view = blankTableau(lookOf(opened.state.org));
    this.clock = new StoryClock(options.timers);
    this.playbill = new Playbill(this.clock, options.pace, options.onReport ?? (() => {}));
    this.opening = this.record(opened.events);
  }

  get state(): State {
    return this.now;
  }
  get log(): RunLog {
    return this.entries;
  }
  get cursor(): number {
    return this.advances;
  }
  get tableau(): Tableau {
    return this.view;
  }
  /** Every line shown so far, oldest first. */
  get history(): readonly ShownLine[] {
    return this.lines;
  }

  /** Lets a presenter in at the present view; returns what lets it out. */
  join(presenter: Presenter): () => void {
    return this.playbill.join(presenter, this.view);
  }

  /** Tells the first line. */
  begin(): void {
    this.play([...this.opening, ...this.tell()]);
  }

  /**
   * Puts the run at a kept place without showing the way there. Refuses with a RunError a log of another fable, of other
   * rules, or with a decision that is not there to be made; with an EngineError a guess of that sort.
   */
  goTo({ log, cursor, pending }: Progress): void {
    // Before anything is taken: a run played by other rules could seem to fit, come out otherwise, and be kept as ours.
    replay(this.game, log);
    for (const entry of log.entries) {
      while (this.now.at.phase !== 'dilemma') this.tell();
      for (const counsellor of entry.asked) this.take({ type: 'ask', counsellor });
      if (entry.predicted !== null) this.take({ type: 'predict', guess: entry.predicted });
      this.take({ type: 'choose', choice: entry.choice });
    }
    for (let told = 0; told < cursor && !this.waits(); told += 1) this.take({ type: 'advance' });
    if (this.now.at.phase === 'dilemma') this.redo(pending);
    this.sayPartOver(this.peek());
    this.playbill.restore(this.view);
    this.changed();
  }

  /** Plays a log up to its decision `index` (from 0) and puts the run at the first line of that dilemma's scene. */
  goToDecision(log: RunLog, index: number): void {
    this.goTo({
      log: { ...log, entries: log.entries.slice(0, index) },
      cursor: 0,
      pending: { asked: [], predicted: null },
    });
    while (!this.waits() && !this.inDilemmaScene()) this.take({ type: 'advance' });
    this.playbill.restore(this.view);
    this.changed();
  }

  private inDilemmaScene(): boolean {
    const { phase, scene } = this.now.at;
    return phase === 'scene' && scene !== null && sceneOf(partOf(this.game, this.now), scene).dilemma !== undefined;
  }

  /** Goes on to the next line. Nothing happens while a dilemma waits for its choice, or when all is over. */
  advance(): void {
    if (this.halted || this.waits()) return;
    this.playbill.skip();
    this.play(this.tell());
  }

  ask(counsellor: Counsellor): void {
    this.play(this.take({ type: 'ask', counsellor }));
  }

  predict(guess: Id): void {
    this.play(this.take({ type: 'predict', guess }));
  }

  /** Takes a choice and tells the first line of the reaction to it. */
  choose(choice: Id): void {
    if (this.halted) return;
    const taken = this.take({ type: 'choose', choice });
    this.playbill.skip();
    this.play([...taken, ...this.tell()]);
  }

  /** Ends all waiting for what is being shown. */
  skip(): void {
    this.playbill.skip();
  }

  pause(): void {
    this.setPaused(true);
  }

  resume(): void {
    this.setPaused(false);
  }

  /** How fast what comes next is shown; what is being shown already keeps its pace. */
  setPace(pace: Pace): void {
    this.playbill.pace = pace;
  }

  private setPaused(paused: boolean): void {
    if (this.halted === paused) return;
    this.halted = paused;
    if (paused) this.clock.pause();
    else this.clock.resume();
    this.playbill.setPaused(paused);
  }

  /** What the next advance would bring, without it; nothing where none can be made. */
  private peek(): readonly Event[] {
    return this.waits() ? [] : step(this.game, this.now, { type: 'advance' }).events;
  }

  /** Says so where the line in view is the last of its part and another part follows. */
  private sayPartOver(coming: readonly Event[]): Moment[] {
    const next = coming.find((event) => event.type === 'part');
    if (next === undefined) return [];
    const { name = null } = this.game.scenario.parts.find(({ id }) => id === next.part) ?? {};
    return [this.put({ type: 'part-over', next: name })];
  }

  private waits(): boolean {
    return this.now.at.phase === 'dilemma' || this.now.at.phase === 'over';
  }

  /** One line, and with the last line of a scene the dilemma that follows it: the reader need not ask for it. */
  private tell(): Moment[] {
    const moments = this.take({ type: 'advance' });
    if (this.waits()) return moments;
    const coming = this.peek();
    const silent = !coming.some((event) => WORTH_A_STEP.has(event.type));
    return silent ? [...moments, ...this.take({ type: 'advance' })] : [...moments, ...this.sayPartOver(coming)];
  }

  private take(input: Input): Moment[] {
    const before = this.now;
    const { state, events } = step(this.game, before, input);
    this.now = state;
    if (input.type === 'advance') this.advances += 1;
    if (input.type === 'choose') {
      const entry = { choice: input.choice, asked: before.asked, predicted: before.predicted };
      this.entries = { ...this.entries, entries: [...this.entries.entries, entry] };
      this.advances = 0;
    }
    return this.record(events);
  }

  private redo({ asked, predicted }: Pending): void {
    for (const counsellor of asked) this.take({ type: 'ask', counsellor });
    if (predicted !== null) this.take({ type: 'predict', guess: predicted });
  }

  private record(events: readonly Event[]): Moment[] {
    const showings = events.flatMap((event) => showingsOf(this.game, this.now, event));
    return showings.map((showing) => this.put(showing));
  }

  private put(showing: Showing): Moment {
    this.view = arrange(this.view, showing, (id) => castPart(this.game, id));
    if (showing.type === 'line') this.lines.push(showing.line);
    return { showing, tableau: this.view };
  }

  private play(moments: readonly Moment[]): void {
    this.playbill.add(moments);
    this.changed();
  }

  private changed(): void {
    const { asked, predicted } = this.now;
    this.options.onChange?.({ log: this.entries, cursor: this.advances, pending: { asked, predicted } }, this.now);
  }
}
