import type Phaser from 'phaser';
import { type Box, type Depth, PARALLAX } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';
import type { Picture } from './painting';
import { shearOf } from './shear';
import { hang, newKey } from './textures';

/** How all panes are moved at a moment: by the view, by what falls and blows (units), and by the wind (a slant). */
export interface Motion {
  readonly pan: number;
  readonly flowX: number;
  readonly flowY: number;
  readonly lean: number;
}

const NO_BOX: Box = { x: 0, y: 0, width: 1, height: 1 };
const wrapped = (value: number, period: number): number => ((value % period) + period) % period;

/** One painted sheet of a place, hung at its depth; it knows for which frame it was painted. */
export class Pane {
  private readonly root: Phaser.GameObjects.Container;
  private readonly images: Phaser.GameObjects.Image[];
  private readonly key = newKey('depth');
  private readonly box: Box;
  private scale = 1;
  private x = 0;
  private y = 0;

  /** @param z Phaser draws by it */
  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: Depth,
    z: number,
    sheet: Sheet<Picture>,
    private readonly frame: Box,
  ) {
    hang(scene, this.key, sheet.picture);
    this.box = sheet.frames[0]?.box ?? NO_BOX;
    this.images = Array.from({ length: depth === 'falling' ? 2 : 1 }, () => this.newImage());
    this.root = scene.add.container(0, 0, this.images).setDepth(z).setAlpha(0);
    this.fit(frame);
  }

  setAlpha(alpha: number): void {
    this.root.setAlpha(alpha);
  }

  /** Makes a pane painted for another frame cover this one, as long as nothing better is there. */
  fit(frame: Box): void {
    const own = this.frame;
    this.scale = Math.max(1, frame.width / own.width, frame.height / own.height);
    const [middle, foot] = [own.x + own.width / 2, own.y + own.height];
    this.x = frame.x + frame.width / 2 + (this.box.x - middle) * this.scale;
    this.y = frame.y + frame.height + (this.box.y - foot) * this.scale;
    for (const image of this.images) image.setDisplaySize(this.box.width * this.scale, this.box.height * this.scale);
  }

  move({ pan, flowX, flowY, lean }: Motion): void {
    const x = this.x - pan * PARALLAX[this.depth];
    if (this.depth === 'falling') this.flow(x, flowX, flowY);
    else if (this.depth === 'front') this.lean(x, lean);
    else this.root.setPosition(x, this.y);
  }

  /** Takes it down and frees its texture. */
  destroy(): void {
    this.root.destroy(true);
    this.scene.textures.remove(this.key);
  }

  private newImage(): Phaser.GameObjects.Image {
    return this.scene.add.image(0, 0, this.key).setOrigin(0, 0);
  }

  /** What falls is painted so that it repeats upwards; sideways a second one follows the first. */
  private flow(x: number, flowX: number, flowY: number): void {
    const width = this.box.width * this.scale;
    const from = wrapped(flowX, width);
    this.root.setPosition(x, this.y + flowY);
    for (const [i, image] of this.images.entries()) image.setX(from - i * width);
  }

  /** Slants the pane about its foot, as reeds lean: their tips to the left. */
  private lean(x: number, slant: number): void {
    const high = this.box.height * this.scale;
    const { outer, scaleX, scaleY, inner } = shearOf(slant);
    this.root
      .setPosition(x, this.y + high)
      .setRotation(outer)
      .setScale(scaleX, scaleY);
    const [sin, cos] = [Math.sin(inner), Math.cos(inner)];
    for (const image of this.images) image.setPosition(sin * high, -cos * high).setRotation(inner);
  }
}
