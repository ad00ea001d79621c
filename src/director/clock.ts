/** Timers of the page, or a test's own. */
export interface Timers {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls back after that many milliseconds; returns what cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

interface Wait {
  left: number;
  since: number;
  cancel: () => void;
  readonly done: () => void;
}

/** Story time: the one clock all presenters wait by. It stands still in a pause, and skipping ends every wait at once. */
export class StoryClock {
  private readonly waits = new Set<Wait>();
  private paused = false;

  constructor(private readonly timers: Timers) {}

  /** Resolves after that many milliseconds of story time, or when the signal aborts. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      const wait: Wait = { left: milliseconds, since: 0, cancel: () => {}, done: () => finish() };
      const finish = () => {
        wait.cancel();
        this.waits.delete(wait);
        signal.removeEventListener('abort', finish);
        resolve();
      };
      signal.addEventListener('abort', finish);
      this.waits.add(wait);
      if (!this.paused) this.run(wait);
    });
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    for (const wait of this.waits) {
      wait.cancel();
      wait.left -= this.timers.now() - wait.since;
    }
  }

  resume(): void {
    if (!this.paused) return;
    this.paused = false;
    for (const wait of [...this.waits]) this.run(wait);
  }

  private run(wait: Wait): void {
    wait.since = this.timers.now();
    wait.cancel = this.timers.after(Math.max(0, wait.left), wait.done);
  }
}
