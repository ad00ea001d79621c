import type Phaser from 'phaser';
import { type Box, DEPTHS, type Depth, type View } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';
import { Glide } from './glide';
import type { Painted, Painting, Picture } from './painting';
import { type Motion, Pane } from './pane';
import { release } from './textures';

/** Phaser draws by this number; the cast stands between `stage` (60) and `front` (70). */
const LAYER_STEP = 10;

interface Layer {
  pane: Pane | null;
  print: string | null;
  readonly z: number;
}

interface Wanted {
  readonly view: View;
  readonly density: number;
  readonly milliseconds: number;
  /** Two with one key look the same. */
  readonly key: string;
}

interface PaintedLayer {
  readonly layer: Layer;
  readonly depth: Depth;
  readonly sheet: Painted;
}

interface Fading {
  readonly coming: Pane | null;
  readonly going: Pane | null;
}

/** After so many views given up for newer ones in a row the next is painted to its end: a slow page must get somewhere. */
const MOST_GIVEN_UP = 2;

const keyOf = (...what: readonly unknown[]): string => JSON.stringify(what);

/** The glass is a wash of colours without edges: half the pixels do. */
const FINENESS: Partial<Record<Depth, number>> = { glass: 0.5, sky: 0.75 };
const STILL: Motion = { pan: 0, flowX: 0, flowY: 0, lean: 0 };

/** The sheets of a place. Repaints only those that would look different, and fades from the old to the new. */
export class Backdrop {
  private readonly layers = new Map<Depth, Layer>();
  private fading: Fading[] = [];
  private readonly fade = new Glide(1);
  private wanted: Wanted | null = null;
  private underWay: Wanted | null = null;
  /** Whether part of what is under way has been left out, or is not worth hanging any more. */
  private spoiled = false;
  private givenUp = 0;
  private place: View['place'] | null = null;
  private painting: Promise<void> | null = null;
  private motion = STILL;
  private closed = false;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly painter: Painting,
    private readonly stir: () => void,
  ) {
    for (const [i, depth] of DEPTHS.entries()) this.layers.set(depth, { pane: null, print: null, z: i * LAYER_STEP });
  }

  /** Forgets what is on the card, after a lost context. */
  forget(): void {
    for (const layer of this.layers.values()) layer.print = null;
    this.spoiled = true;
  }

  /** Stretches what hangs over another frame at once, until the place has been painted for it. */
  cover(frame: Box): void {
    for (const pane of this.panes) pane.fit(frame);
    for (const pane of this.panes) pane.move(this.motion);
  }

  /**
   * Shows a view. Resolves when the last view wanted so far is on the card: while one is being painted only the newest
   * of those that come meanwhile is kept, so that a slow page never falls behind. What is being painted already, whole,
   * is not begun anew.
   * @param milliseconds of the cross-fade, 0 for none
   */
  show(view: View, density: number, milliseconds: number): Promise<void> {
    if (this.closed) return Promise.resolve();
    const wanted = { view, density, milliseconds, key: keyOf(view, density) };
    this.wanted = !this.spoiled && this.underWay?.key === wanted.key ? null : wanted;
    this.painting ??= this.paintWanted();
    return this.painting;
  }

  /** Moves the sheets; returns whether a fade is on. */
  step(milliseconds: number, motion: Motion): boolean {
    this.motion = motion;
    const moving = this.fade.step(milliseconds);
    const t = this.fade.value;
    for (const { coming, going } of this.fading) {
      coming?.setAlpha(coming && going ? Math.min(1, t * 1.6) : t);
      going?.setAlpha(coming ? 1 - Math.max(0, t * 1.6 - 0.6) : 1 - t);
    }
    if (!moving) this.settle();
    for (const pane of this.panes) pane.move(motion);
    return moving;
  }

  /** Takes everything down, and drops what is being painted: the next view comes to an empty stage. */
  strip(): void {
    this.wanted = null;
    this.spoiled = true;
    this.place = null;
    this.settle();
    for (const layer of this.layers.values()) {
      layer.pane?.destroy();
      layer.pane = null;
      layer.print = null;
    }
  }

  /** Takes everything down for good. */
  clear(): void {
    this.closed = true;
    this.strip();
  }

  private get panes(): Pane[] {
    const hanging = [...this.layers.values()].map(({ pane }) => pane);
    return [...hanging, ...this.fading.map(({ going }) => going)].flatMap((pane) => pane ?? []);
  }

  private async paintWanted(): Promise<void> {
    try {
      for (let next = this.wanted; next; next = this.wanted) await this.paintView(next);
    } finally {
      this.underWay = null;
      this.painting = null;
    }
  }

  private async paintView(view: Wanted): Promise<void> {
    this.underWay = view;
    this.wanted = null;
    this.spoiled = false;
    const painted = await Promise.all([...this.layers].map(([depth, layer]) => this.paint(depth, layer, view)));
    if (this.isWorthIt(view)) {
      this.givenUp = 0;
      this.hang(painted, view);
      return;
    }
    this.givenUp += 1;
    for (const { sheet } of painted) if (sheet && sheet !== 'same') release(sheet.picture);
  }

  /** Whether the view under way is to be painted on, and hung; where a newer one can be had instead it is not, for good. */
  private isWorthIt({ view }: Wanted): boolean {
    const { wanted } = this;
    const onTheWay =
      this.givenUp >= MOST_GIVEN_UP && keyOf(wanted?.view.place, wanted?.view.frame) === keyOf(view.place, view.frame);
    this.spoiled ||= this.closed || (wanted !== null && !onTheWay);
    return !this.spoiled;
  }

  /** A sheet that cannot be painted is left as it is. Another place comes before everything else. */
  private async paint(depth: Depth, layer: Layer, wanted: Wanted): Promise<PaintedLayer> {
    const { view, density } = wanted;
    const fineness = FINENESS[depth] ?? 1;
    const urgency = { wanted: () => this.isWorthIt(wanted), urgent: view.place !== this.place };
    const sheet = this.painter.paint({ kind: 'depth', view, depth }, density * fineness, layer.print, urgency);
    return { layer, depth, sheet: await sheet.catch((): Painted => 'same') };
  }

  private hang(painted: readonly PaintedLayer[], { view, milliseconds }: Wanted): void {
    this.settle();
    this.place = view.place;
    for (const { layer, depth, sheet } of painted) if (sheet !== 'same') this.replace(layer, depth, sheet, view.frame);
    if (this.fading.length > 0) this.startFade(milliseconds);
  }

  private startFade(milliseconds: number): void {
    this.fade.to(0, 0);
    this.fade.to(1, milliseconds);
    this.step(0, this.motion);
    this.stir();
  }

  private replace(layer: Layer, depth: Depth, sheet: Sheet<Picture> | null, frame: Box): void {
    const going = layer.pane;
    const coming = sheet ? new Pane(this.scene, depth, layer.z, sheet, frame) : null;
    layer.pane = coming;
    layer.print = sheet?.print ?? null;
    if (coming || going) this.fading.push({ coming, going });
  }

  /** Ends a fade: the new sheets stand, the old ones are freed. */
  private settle(): void {
    for (const { coming, going } of this.fading) {
      coming?.setAlpha(1);
      going?.destroy();
    }
    this.fading = [];
  }
}
