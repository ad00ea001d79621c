import type { Timers } from '../../src/director';
import type { Presenter, Showing, Tableau } from '../../src/director/ports';

/** Timers that move only when told to. */
export class ManualTimers implements Timers {
  private time = 0;
  private readonly calls = new Set<{ readonly at: number; readonly call: () => void }>();

  now(): number {
    return this.time;
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.time + milliseconds, call };
    this.calls.add(timer);
    return () => this.calls.delete(timer);
  }

  get waiting(): number {
    return this.calls.size;
  }

  /** Lets time pass and everything that was due then settle. */
  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    for (const timer of [...this.calls].filter((one) => one.at <= this.time)) {
      this.calls.delete(timer);
      timer.call();
    }
    await settle();
  }
}

/** Waits until promises that are already decided have been heard. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Records what it is shown; takes `takes` milliseconds of story time over each thing. */
export class RecordingPresenter implements Presenter {
  readonly shown: Showing[] = [];
  readonly finished: Showing[] = [];
  readonly restored: Tableau[] = [];
  readonly pauses: boolean[] = [];

  constructor(private readonly takes = 0) {}

  async show(showing: Showing, cueing: Parameters<Presenter['show']>[1]): Promise<void> {
    this.shown.push(showing);
    await cueing.wait(this.takes);
    this.finished.push(showing);
  }

  restore(tableau: Tableau): void {
    this.restored.push(tableau);
  }

  setPaused(paused: boolean): void {
    this.pauses.push(paused);
  }

  /** Ids of the texts of the lines shown. */
  get lines(): string[] {
    return this.shown.flatMap((showing) => (showing.type === 'line' ? [idOf(showing.line.text)] : []));
  }
}

const idOf = (text: string | { readonly id: string }): string => (typeof text === 'string' ? text : text.id);
