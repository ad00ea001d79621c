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
}

interface Fading {
  readonly coming: Pane | null;
  readonly going: Pane | null;
}

/** The glass is a wash of colours without edges: half the pixels do. */
const FINENESS: Partial<Record<Depth, number>> = { glass: 0.5, sky: 0.75 };
const STILL: Motion = { pan: 0, flowX: 0, flowY: 0, lean: 0 };

/** The sheets of a place. Repaints only those that would look different, and fades from the old to the new. */
export class Backdrop {
  private readonly layers = new Map<Depth, Layer>();
  private fading: Fading[] = [];
  private readonly fade = new Glide(1);
  private wanted: Wanted | null = null;
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
  }

  /** Stretches what hangs over another frame at once, until the place has been painted for it. */
  cover(frame: Box): void {
    for (const pane of this.panes) pane.fit(frame);
    for (const pane of this.panes) pane.move(this.motion);
  }

  /**
   * Shows a view. Resolves when the last view wanted so far is on the card: while one is being painted only the newest
   * of those that come meanwhile is kept, so that a slow page never falls behind.
   * @param milliseconds of the cross-fade, 0 for none
   */
  show(view: View, density: number, milliseconds: number): Promise<void> {
    this.wanted = { view, density, milliseconds };
    this.painting ??= this.paintWanted().finally(() => {
      this.painting = null;
    });
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

  /** Takes everything down for good. */
  clear(): void {
    this.closed = true;
    this.wanted = null;
    this.settle();
    for (const layer of this.layers.values()) {
      layer.pane?.destroy();
      layer.pane = null;
      layer.print = null;
    }
  }

  private get panes(): Pane[] {
    const hanging = [...this.layers.values()].map(({ pane }) => pane);
    return [...hanging, ...this.fading.map(({ going }) => going)].flatMap((pane) => pane ?? []);
  }

  private async paintWanted(): Promise<void> {
    while (this.wanted) {
      const wanted = this.wanted;
      this.wanted = null;
      const painted = await Promise.all([...this.layers].map(([depth, layer]) => this.paint(depth, layer, wanted)));
      if (this.closed || this.wanted) {
        for (const { sheet } of painted) if (sheet && sheet !== 'same') release(sheet.picture);
        continue;
      }
      this.settle();
      for (const { layer, depth, sheet } of painted)
        if (sheet !== 'same') this.replace(layer, depth, sheet, wanted.view.frame);
      if (this.fading.length > 0) this.startFade(wanted.milliseconds);
    }
  }

  /** A sheet that cannot be painted is left as it is. */
  private async paint(depth: Depth, layer: Layer, { view, density }: Wanted) {
    const fineness = FINENESS[depth] ?? 1;
    const wanted = () => this.wanted === null;
    const sheet = this.painter.paint({ kind: 'depth', view, depth }, density * fineness, layer.print, wanted);
    return { layer, depth, sheet: await sheet.catch((): Painted => 'same') };
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
