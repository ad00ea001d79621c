import type Phaser from 'phaser';
import { DEPTHS, type Depth, PARALLAX, type View } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';
import { Glide } from './glide';
import type { Painted, Painting, Picture } from './painting';
import { hang, newKey, uploaded } from './textures';

/** Phaser draws by this number; the cast stands between `stage` (60) and `front` (70). */
const LAYER_STEP = 10;

interface Layer {
  image: Phaser.GameObjects.Image | null;
  print: string | null;
  readonly parallax: number;
  readonly z: number;
  x: number;
  y: number;
}

interface Wanted {
  readonly view: View;
  readonly density: number;
  readonly milliseconds: number;
}

interface Fading {
  readonly coming: Phaser.GameObjects.Image | null;
  readonly going: Phaser.GameObjects.Image | null;
}

/** The glass is a wash of colours without edges: half the pixels do. */
const FINENESS: Partial<Record<Depth, number>> = { glass: 0.5, sky: 0.75 };

/** The sheets of a place. Repaints only those that would look different, and fades from the old to the new. */
export class Backdrop {
  private readonly layers = new Map<Depth, Layer>();
  private fading: Fading[] = [];
  private readonly fade = new Glide(1);
  private wanted: Wanted | null = null;
  private painting: Promise<void> | null = null;
  private shift = { pan: 0, fall: 0 };
  private closed = false;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly painter: Painting,
    private readonly stir: () => void,
  ) {
    for (const [i, depth] of DEPTHS.entries())
      this.layers.set(depth, { image: null, print: null, parallax: PARALLAX[depth], z: i * LAYER_STEP, x: 0, y: 0 });
  }

  /** Forgets what is on the card, after a lost context. */
  forget(): void {
    for (const layer of this.layers.values()) layer.print = null;
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

  private async paintWanted(): Promise<void> {
    while (this.wanted) {
      const wanted = this.wanted;
      this.wanted = null;
      const painted = await Promise.all([...this.layers].map(([depth, layer]) => this.paint(depth, layer, wanted)));
      if (this.closed) return;
      if (this.wanted) continue;
      this.settle();
      for (const { layer, sheet } of painted) if (sheet !== 'same') this.replace(layer, sheet);
      if (this.fading.length > 0) this.startFade(wanted.milliseconds);
    }
  }

  private async paint(
    depth: Depth,
    layer: Layer,
    { view, density }: Wanted,
  ): Promise<{ layer: Layer; sheet: Painted }> {
    const fineness = FINENESS[depth] ?? 1;
    const wanted = () => this.wanted === null;
    const sheet = this.painter.paint({ kind: 'depth', view, depth }, density * fineness, layer.print, wanted);
    return { layer, sheet: await sheet.catch((): Painted => 'same') };
  }

  private startFade(milliseconds: number): void {
    this.fade.to(0, 0);
    this.fade.to(1, milliseconds);
    this.step(0, this.shift.pan, this.shift.fall);
    this.stir();
  }

  /** Moves the sheets by the pan, lets what falls fall; returns whether a fade is on. */
  step(milliseconds: number, pan: number, fall: number): boolean {
    this.shift = { pan, fall };
    const moving = this.fade.step(milliseconds);
    const t = this.fade.value;
    for (const { coming, going } of this.fading) {
      coming?.setAlpha(coming && going ? Math.min(1, t * 1.6) : t);
      going?.setAlpha(coming ? 1 - Math.max(0, t * 1.6 - 0.6) : 1 - t);
    }
    if (!moving) this.settle();
    for (const [depth, layer] of this.layers)
      layer.image?.setPosition(layer.x - pan * layer.parallax, layer.y + (depth === 'falling' ? fall : 0));
    return moving;
  }

  /** Takes everything down for good. */
  clear(): void {
    this.closed = true;
    this.wanted = null;
    this.settle();
    for (const layer of this.layers.values()) {
      this.drop(layer.image);
      layer.image = null;
      layer.print = null;
    }
  }

  private replace(layer: Layer, sheet: Sheet<Picture> | null): void {
    const going = layer.image;
    const coming = sheet ? this.place(layer, sheet) : null;
    layer.image = coming;
    layer.print = sheet?.print ?? null;
    if (coming || going) this.fading.push({ coming, going });
  }

  private place(layer: Layer, sheet: Sheet<Picture>): Phaser.GameObjects.Image {
    const key = newKey('depth');
    const texture = hang(this.scene, key, sheet.picture);
    uploaded(texture, sheet.picture);
    const box = sheet.frames[0]?.box ?? { x: 0, y: 0, width: 1, height: 1 };
    layer.x = box.x;
    layer.y = box.y;
    const image = this.scene.add.image(box.x, box.y, key).setOrigin(0, 0).setDepth(layer.z);
    return image.setDisplaySize(box.width, box.height).setAlpha(0);
  }

  /** Ends a fade: the new sheets stand, the old ones are freed. */
  private settle(): void {
    for (const { coming, going } of this.fading) {
      coming?.setAlpha(1);
      this.drop(going);
    }
    this.fading = [];
  }

  private drop(image: Phaser.GameObjects.Image | null): void {
    if (!image) return;
    const { texture } = image;
    image.destroy();
    this.scene.textures.remove(texture);
  }
}
