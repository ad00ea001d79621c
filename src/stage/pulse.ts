import type Phaser from 'phaser';

/** After a sleep, or on a slow page, motion goes on from where it was. */
const LONGEST_STEP_MS = 300;
const FIRST_STEP_MS = 16;
/** So many still frames before the loop sleeps: what has just been uploaded is seen for certain. */
const IDLE_FRAMES = 3;

/**
 * Moves everything on by so many milliseconds; tells whether anything moves.
 * @param measured false for the first frame after a sleep, whose length the clock cannot tell
 */
type Beat = (milliseconds: number, measured: boolean) => boolean;

/** The beat of one stage on the page's loop, which sleeps in pauses, when nothing moves, and once the stage is down. */
export class Pulse {
  private paused = false;
  private ended = false;
  private idle = 0;
  /** The clock ran on while the loop slept: what it says of the first frame is not to be believed. */
  private fresh = true;
  private readonly onUpdate = (_time: number, delta: number) => this.step(delta);

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly beat: Beat,
    /** Called once the frame is over in which a beat failed; there are no more beats then. */
    private readonly onFailed: (reason: unknown) => void,
  ) {
    scene.events.on('update', this.onUpdate);
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    if (paused) this.loop.sleep();
    else this.wake();
  }

  /** Something is to be seen to move from now on; in a pause, afterwards. */
  wake(): void {
    this.idle = 0;
    if (this.paused || this.ended || this.loop.running) return;
    this.fresh = true;
    this.loop.wake();
  }

  /** Draws one frame at once: an empty or stretched picture is not to be seen even for a moment. */
  drawNow(): void {
    this.fresh = true;
    const { game } = this.scene;
    if (game.isBooted) game.step(performance.now(), FIRST_STEP_MS);
  }

  /** Draws what is left, which is nothing, and lets the loop sleep until the next stage. */
  end(): void {
    this.ended = true;
    this.scene.events.off('update', this.onUpdate);
    this.drawNow();
    this.loop.sleep();
  }

  private get loop(): Phaser.Core.TimeStep {
    return this.scene.game.loop;
  }

  private step(delta: number): void {
    const measured = !this.fresh;
    this.fresh = false;
    const busy = this.tryBeat(measured ? Math.min(delta, LONGEST_STEP_MS) : FIRST_STEP_MS, measured);
    this.idle = busy ? 0 : this.idle + 1;
    if (this.idle >= IDLE_FRAMES) this.rest();
  }

  /** A picture that cannot be moved must not stop the page's story with it. */
  private tryBeat(milliseconds: number, measured: boolean): boolean {
    try {
      return this.beat(milliseconds, measured);
    } catch (reason) {
      this.scene.events.off('update', this.onUpdate);
      // Phaser is in the middle of its frame: nothing may be taken down before that is over.
      queueMicrotask(() => this.onFailed(reason));
      return false;
    }
  }

  /** Sleeps after this frame has been drawn. */
  private rest(): void {
    this.scene.game.events.once('postrender', () => this.loop.sleep());
  }
}
