import { DialoguePresenter, type Steering } from '../../dialogue';
import { Director, type Progress } from '../../director';
import type { Pace } from '../../director/ports';
import { runVerdict } from '../../engine';
import { type RunLog, runId, type SavedRun } from '../../run';
import type { Fable } from '../fables';
import { browserTimers } from './device';

/** What a session needs of the page. */
export interface Surroundings {
  readonly pace: Pace;
  announce(words: string): void;
  captions(): boolean;
  /** Called after every step with what is to be kept. */
  keep(run: SavedRun): void;
  /** Called with what a presenter threw. */
  report(error: unknown): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Where a run starts: at its first line, at a kept line, in front of one of its decisions (from 0), or where a run that
 * came by link or file has got to.
 */
export type StartAt =
  | { readonly type: 'first-line'; readonly seed: number }
  | { readonly type: 'kept'; readonly progress: Progress }
  | { readonly type: 'decision'; readonly log: RunLog; readonly decision: number }
  | { readonly type: 'received'; readonly log: RunLog };

/** One run of one fable, told in words. The stage joins its director when it is there. */
export class Session {
  readonly presenter: DialoguePresenter;
  readonly director: Director;
  private readonly startAt: StartAt;
  /** A run from elsewhere takes the place of the player's own only once they play on with it. */
  private keeping: boolean;

  /** Refuses (RunError, EngineError) a start that does not fit the fable. */
  constructor(
    readonly fable: Fable,
    startAt: StartAt,
    private readonly around: Surroundings,
  ) {
    this.startAt = startAt;
    this.keeping = startAt.type !== 'received';
    this.presenter = new DialoguePresenter(around.announce, around.captions);
    this.director = new Director(fable.game, seedOf(startAt), {
      timers: browserTimers,
      pace: around.pace,
      onChange: (progress) => this.keep(progress),
      onReport: around.report,
    });
    if (startAt.type === 'kept') this.director.goTo(startAt.progress);
    if (startAt.type === 'decision') this.director.goToDecision(startAt.log, startAt.decision);
    if (startAt.type === 'received') this.director.goToDecision(startAt.log, startAt.log.entries.length);
    this.keeping = true;
  }

  /** Whether every line has been told. */
  get over(): boolean {
    return this.director.state.at.phase === 'over';
  }

  /** Shows and says where the run stands; a new run tells its first line. */
  open(): void {
    this.director.join(this.presenter);
    if (this.startAt.type === 'first-line') this.director.begin();
  }

  /** The director as a reader steers it: a press that comes too late or too early does no harm. */
  get steering(): Steering {
    const { director } = this;
    return {
      advance: () => (this.waits() ? director.skip() : director.advance()),
      ask: (counsellor) => this.atDilemma(() => director.ask(counsellor)),
      predict: (guess) => this.atDilemma(() => director.predict(guess)),
      choose: (choice) => this.atDilemma(() => director.choose(choice)),
    };
  }

  private waits(): boolean {
    const { phase } = this.director.state.at;
    return phase === 'dilemma' || phase === 'over';
  }

  /** Acts where the dilemma in view is the one the rules wait at; what is shown may lag behind. */
  private atDilemma(act: () => void): void {
    const { phase, scene } = this.director.state.at;
    if (phase === 'dilemma' && this.presenter.tableau.value?.dilemma?.scene === scene) act();
  }

  private keep({ log, cursor, pending }: Progress): void {
    const { fable, around, director } = this;
    if (!fable.ours || !this.keeping) return;
    const verdict = runVerdict(director.state);
    around.keep({ id: runId(log), log, cursor, pending, verdict, savedAt: around.now() });
  }
}

function seedOf(startAt: StartAt): number {
  if (startAt.type === 'first-line') return startAt.seed;
  return startAt.type === 'kept' ? startAt.progress.log.seed : startAt.log.seed;
}
