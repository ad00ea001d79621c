import type { Timers } from '../../director';

/** What an idle clock is told when it is made. */
export interface IdleWishes {
  /** Milliseconds that may pass without a touch before the warning, as the page is now. */
  patience(): number;
  /** Milliseconds the warning lasts. */
  readonly notice: number;
  /** Called once a second while the warning stands, with the seconds left. */
  warn(seconds: number): void;
  /** Called when a touch has ended the warning. */
  stay(): void;
  /** Called when nobody has answered. The clock stands still from then on. */
  over(): void;
}

const SECOND = 1000;

/**
 * Finds out that a visitor has gone: silence, then a warning, then the end. It reckons by the time that has passed, not
 * by how often it was woken: a hidden page, whose timers are late, ends later, never sooner, and a warning always stands
 * for as long as it promised.
 */
export class IdleClock {
  private touched = 0;
  private warned: number | null = null;
  private cancel: (() => void) | null = null;

  constructor(
    private readonly timers: Timers,
    private readonly wishes: IdleWishes,
  ) {}

  /** Whether the warning stands. */
  get warning(): boolean {
    return this.warned !== null;
  }

  /** Begins to watch, as after a touch. */
  start(): void {
    this.stop();
    this.touched = this.timers.now();
    this.look();
  }

  /** Stands still. A warning that stood is forgotten without a word. */
  stop(): void {
    this.cancel?.();
    this.cancel = null;
    this.warned = null;
  }

  /** Somebody is there. Does nothing while the clock stands still. */
  touch(): void {
    if (this.cancel === null) return;
    const stood = this.warning;
    this.start();
    if (stood) this.wishes.stay();
  }

  /** The page may have grown longer since the last touch: what it takes to read is asked for at the last moment. */
  private look(): void {
    const now = this.timers.now();
    const left = this.touched + this.wishes.patience() - now;
    if (this.warned === null && left > 0) this.wait(left);
    else this.count(now);
  }

  private count(now: number): void {
    this.warned ??= now;
    const left = this.warned + this.wishes.notice - now;
    if (left <= 0) {
      this.stop();
      this.wishes.over();
      return;
    }
    this.wait(left % SECOND || SECOND);
    this.wishes.warn(Math.ceil(left / SECOND));
  }

  private wait(milliseconds: number): void {
    this.cancel = this.timers.after(milliseconds, () => this.look());
  }
}
