import type { Timers } from '../../director';
import type { Box } from '../../drawing';
import type { LivingSheet } from '../../drawing/living/sheet';
import type { PagePainter } from '../../stage/messages';
import { pagePainter } from '../../stage/pagePainter';
import { frameOf } from '../still/frame';
import { paintPlate } from './plate';

/** What is to be seen, in the sheets of a frame. */
export type Scene = (painter: PagePainter, frame: Box) => Promise<readonly LivingSheet[]>;

/**
 * Milliseconds that a scene stays; that one takes to come over the one before, as the styles have it; and that pass
 * before a change of size is taken up.
 */
const STAYS_MS = 9000;
const COMES_MS = 2400;
const SETTLES_MS = 250;

/** Pixels to a pixel of the page at most: more is not seen behind cards and from where one stands. */
const MOST_DENSE = 1.5;

/** Shows one scene after the other: the next is painted while the last is in view, and fades in over it. */
export class LivingLoop {
  private nth = 0;
  private moving = false;
  private ended = false;
  private painting = 0;
  private cancel = (): void => {};
  private resized = (): void => {};
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly hidden = (): void => this.rest();

  /** `host` fills the page behind everything; its `data-painted` says that what could be painted has been. */
  constructor(
    private readonly host: HTMLElement,
    private readonly timers: Timers,
    private readonly scenes: readonly Scene[],
  ) {
    document.addEventListener('visibilitychange', this.hidden);
    this.rest();
    // Tells of the first size, too.
    this.sizes.observe(host);
  }

  /** Lets it live, and go on to the next scene after a while, again and again; or stand still at this one. */
  move(moving: boolean): void {
    this.moving = moving;
    this.rest();
    this.wait();
  }

  end(): void {
    this.ended = true;
    this.cancel();
    this.resized();
    this.sizes.disconnect();
    document.removeEventListener('visibilitychange', this.hidden);
  }

  /** The first size is painted at once, every other when it has settled. */
  private fit(): void {
    this.resized();
    if (this.host.dataset.painted === undefined) void this.paint();
    else this.resized = this.timers.after(SETTLES_MS, () => void this.paint());
  }

  /** Nothing moves where nobody looks. */
  private rest(): void {
    this.host.toggleAttribute('data-asleep', !this.moving || document.hidden);
  }

  private async paint(): Promise<void> {
    const nth = ++this.painting;
    const { clientWidth: wide, clientHeight: high } = this.host;
    const painter = wide > 0 && high > 0 ? await pagePainter().catch(() => null) : null;
    const wanted = (): boolean => !this.ended && this.painting === nth;
    const scene = this.scenes[this.nth % this.scenes.length];
    const frame = frameOf(wide / high);
    // Without the painter, or what it draws with, the page keeps its own colours.
    const sheets = painter && scene ? await scene(painter, frame).catch(() => null) : null;
    if (painter !== null && sheets !== null && wanted()) {
      const density = (wide / frame.width) * Math.min(devicePixelRatio, MOST_DENSE);
      const plate = await paintPlate(painter, sheets, frame, density, wanted);
      if (plate !== null) this.show(plate);
    }
    if (wanted()) this.host.dataset.painted = '';
    this.wait();
  }

  /** The plates before are taken away once this one has come. */
  private show(plate: HTMLElement): void {
    const before = [...this.host.children];
    this.host.append(plate);
    this.timers.after(COMES_MS, () => {
      for (const old of before) old.remove();
    });
  }

  private wait(): void {
    this.cancel();
    if (!this.moving || this.ended || this.scenes.length < 2) return;
    this.cancel = this.timers.after(STAYS_MS, () => {
      this.nth += 1;
      void this.paint();
    });
  }
}
