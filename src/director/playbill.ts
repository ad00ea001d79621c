import type { StoryClock } from './clock';
import type { Cueing, Pace, Presenter, Showing, Tableau } from './ports';

/** Story time at each pace: how many milliseconds of waiting one asked-for millisecond takes. */
const STRETCH: Record<Pace, number> = { normal: 1, fast: 0.35, instant: 0 };

interface Item {
  readonly showing: Showing;
  readonly tableau: Tableau;
  readonly signal: AbortSignal;
}

/**
 * What is still to be shown, in order. Each showing goes to all presenters at once and the next one waits for them,
 * unless it is skipped. A presenter that fails is reported and left behind; one that hangs holds up nothing but waiting.
 */
export class Playbill {
  private readonly items: Item[] = [];
  private readonly presenters = new Set<Presenter>();
  private batch = new AbortController();
  private running = false;
  private paused = false;
  pace: Pace;

  constructor(
    private readonly clock: StoryClock,
    pace: Pace,
    private readonly report: (error: unknown) => void,
  ) {
    this.pace = pace;
  }

  /**
   * Lets a presenter in, at the given view; returns what lets it out. It may come late, into a pause, or from a run that
   * was left in one.
   */
  join(presenter: Presenter, tableau: Tableau): () => void {
    this.guard(() => presenter.setPaused?.(this.paused));
    this.guard(() => presenter.restore(tableau));
    this.presenters.add(presenter);
    return () => this.presenters.delete(presenter);
  }

  restore(tableau: Tableau): void {
    for (const presenter of this.presenters) this.guard(() => presenter.restore(tableau));
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    for (const presenter of this.presenters) this.guard(() => presenter.setPaused?.(paused));
  }

  /** Ends all waiting for what has been shown so far. */
  skip(): void {
    this.batch.abort();
    this.batch = new AbortController();
  }

  add(showings: readonly { readonly showing: Showing; readonly tableau: Tableau }[]): void {
    for (const item of showings) this.items.push({ ...item, signal: this.batch.signal });
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let item = this.items.shift(); item !== undefined; item = this.items.shift()) {
      await this.showToAll(item);
    }
    this.running = false;
  }

  /** Waits for all presenters, or until the showing is skipped. */
  private showToAll(item: Item): Promise<void> {
    const waits = [...this.presenters].map((presenter) => this.show(presenter, item));
    if (item.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const settle = () => {
        item.signal.removeEventListener('abort', settle);
        resolve();
      };
      item.signal.addEventListener('abort', settle);
      void Promise.all(waits).then(settle);
    });
  }

  private async show(presenter: Presenter, { showing, tableau, signal }: Item): Promise<void> {
    const { pace, clock } = this;
    const cueing: Cueing = { signal, pace, tableau, wait: (ms) => clock.wait(ms * STRETCH[pace], signal) };
    try {
      await presenter.show(showing, cueing);
    } catch (error) {
      this.report(error);
    }
  }

  private guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.report(error);
    }
  }
}
