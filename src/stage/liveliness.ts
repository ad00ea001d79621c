/** How long after the last event the cast still breathes; then it holds its breath and the loop may sleep. */
const AWAKE_MS = 7000;
/** How long rain still falls and wind blows when nobody does anything; then they hold still, too. */
const WEATHER_MS = 18_000;
const SETTLE_MS = 2000;
const BREATH_MS = 3200;
/** Slower frames than this, so many of them, and the page is too weak for what only decorates. */
const SLOW_MS = 90;
const SLOW_FRAMES = 24;

/** Decides how much moves for the sake of life: all of it stops when nothing happens, or when the page is too slow. */
export class Liveliness {
  private quiet = 0;
  private time = 0;
  private slow = 0;

  /** Something happened. */
  stir(): void {
    this.quiet = 0;
  }

  /** @param measured false for the first frame after a sleep, which says nothing of how fast the page is */
  step(milliseconds: number, measured = true): void {
    this.quiet += milliseconds;
    this.time += milliseconds;
    if (!measured) return;
    this.slow = milliseconds > SLOW_MS ? this.slow + 1 : Math.max(0, this.slow - 1);
  }

  get weary(): boolean {
    return this.slow >= SLOW_FRAMES;
  }

  get awake(): boolean {
    return this.quiet < (this.weary ? 0 : AWAKE_MS);
  }

  /** How fast the weather moves, 0..1 of its own pace: it dies down softly. */
  get weather(): number {
    return this.weary ? 0 : this.settling(WEATHER_MS);
  }

  /**
   * Where in its breath somebody is, -1..1; fades out while the stage settles.
   * @param phase in breaths, so that not all breathe as one
   */
  breathAt(phase: number): number {
    return this.weary ? 0 : Math.sin((this.time / BREATH_MS + phase) * Math.PI * 2) * this.settling(AWAKE_MS);
  }

  private settling(until: number): number {
    return Math.min(1, Math.max(0, (until - this.quiet) / SETTLE_MS));
  }
}
