import type { Timers } from '../../../director';
import { pagePainter } from '../../../stage/pagePainter';
import { MOMENTS } from './moments';
import { paintMoment } from './paint';

/** Milliseconds that a moment stays, and that pass before a change of the window's size is taken up. */
const STAYS_MS = 9000;
const SETTLES_MS = 250;

/** Shows one moment at the landing after the other on two canvases: one is painted while the other is in view. */
export class LandingLoop {
  private nth = 0;
  private moving = false;
  private ended = false;
  private cancel = (): void => {};
  private readonly resized = (): void => this.later(SETTLES_MS, () => this.paint());

  /** `host` holds the two canvases, the second in front of the first; its `data-front` says which one is to be seen. */
  constructor(
    private readonly host: HTMLElement,
    private readonly timers: Timers,
  ) {
    addEventListener('resize', this.resized);
    void this.paint();
  }

  /** Goes on to the next moment after a while, again and again; or stays at this one. */
  move(moving: boolean): void {
    this.moving = moving;
    this.wait();
  }

  end(): void {
    this.ended = true;
    this.cancel();
    removeEventListener('resize', this.resized);
  }

  private async paint(): Promise<void> {
    const painter = await pagePainter().catch(() => null);
    const front = this.nth % 2;
    const canvas = this.host.querySelectorAll('canvas')[front];
    const moment = MOMENTS[this.nth % MOMENTS.length];
    // Without the painter the page keeps its own colours.
    if (this.ended || painter === null || canvas === undefined || moment === undefined) return;
    paintMoment(painter, canvas, moment);
    this.host.dataset.front = String(front);
    this.wait();
  }

  private wait(): void {
    if (this.moving) this.later(STAYS_MS, () => this.step());
    else this.cancel();
  }

  private step(): void {
    this.nth += 1;
    void this.paint();
  }

  private later(milliseconds: number, call: () => void): void {
    this.cancel();
    if (!this.ended) this.cancel = this.timers.after(milliseconds, call);
  }
}
