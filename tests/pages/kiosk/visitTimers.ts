import type { Timers } from '../../../src/director';

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** Timers that move only when told to, each call at its own moment; or all late, as on a page that was hidden. */
export class VisitTimers implements Timers {
  private time = 0;
  private readonly timers = new Set<Timer>();
  readonly now = (): number => this.time;

  readonly after = (milliseconds: number, call: () => void): (() => void) => {
    const timer = { at: this.time + milliseconds, call };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  /** Lets time pass, minute for minute. */
  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (let next = this.first(end); next !== undefined; next = this.first(end)) {
      this.time = Math.max(this.time, next.at);
      this.run(next);
    }
    this.time = end;
  }

  /** Lets time pass without anything being called, and then calls once what is overdue. */
  oversleep(milliseconds: number): void {
    this.time += milliseconds;
    for (const timer of [...this.timers].filter(({ at }) => at <= this.time)) this.run(timer);
  }

  private first(end: number): Timer | undefined {
    return [...this.timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }

  private run(timer: Timer): void {
    this.timers.delete(timer);
    timer.call();
  }
}
