import type Phaser from 'phaser';
import { fadeTime, Glide, LIGHT_MS, type Way } from './glide';
import { wear } from './outfit';
import type { Costume } from './wardrobe';

/** Where a thing stands, in scene units, and how large it is there. */
export type Standing = readonly [x: number, y: number, size: number];

const DROP = 46;
const DROP_MS = 340;

/** A thing that lies about: it drops to where it lies, and is gone by fading. */
export class Thing {
  private image: Phaser.GameObjects.Image;
  private old: Phaser.GameObjects.Image | null = null;
  private costume: Costume | null = null;
  private oldCostume: Costume | null = null;
  private readonly seen = new Glide(0);
  private readonly height = new Glide(0);
  private readonly change = new Glide(1);
  private standing: Standing = [0, 0, 1];

  /** @param fall units from above which it comes to where it stands; below 0 from beneath */
  constructor(
    private readonly scene: Phaser.Scene,
    private readonly fall = DROP,
  ) {
    this.image = this.blank();
  }

  get gone(): boolean {
    return this.seen.value === 0 && !this.seen.moving;
  }

  put(costume: Costume, standing: Standing, depth: number, way: Way, frame = 'all'): void {
    if (this.costume && this.costume.lit !== costume.lit && way !== 'cut') this.keepOld();
    costume.worn += 1;
    if (this.costume) this.costume.worn -= 1;
    else if (way === 'move') this.drop();
    this.costume = costume;
    this.standing = standing;
    wear(this.image, costume, frame, standing[2]);
    this.image.setDepth(depth);
    this.seen.to(1, fadeTime(way));
  }

  leave(way: Way): void {
    this.seen.to(0, fadeTime(way));
  }

  step(milliseconds: number, pan: number): boolean {
    const moving = [this.seen, this.height, this.change].map((glide) => glide.step(milliseconds)).some(Boolean);
    const [x, y] = this.standing;
    for (const image of [this.image, this.old]) image?.setPosition(x - pan, y - this.height.value);
    this.image.setAlpha(this.seen.value * this.change.value);
    this.old?.setAlpha(this.seen.value);
    if (!this.change.moving) this.dropOld();
    return moving;
  }

  destroy(): void {
    this.dropOld();
    if (this.costume) this.costume.worn -= 1;
    this.image.destroy();
  }

  private blank(): Phaser.GameObjects.Image {
    return this.scene.add.image(0, 0, '__DEFAULT').setAlpha(0);
  }

  private drop(): void {
    this.height.to(this.fall, 0);
    this.height.to(0, DROP_MS);
  }

  /** The thing in its old light stays behind the new one until that has come up. */
  private keepOld(): void {
    this.dropOld();
    this.old = this.image;
    this.oldCostume = this.costume;
    if (this.oldCostume) this.oldCostume.worn += 1;
    this.image = this.blank();
    this.change.to(0, 0);
    this.change.to(1, LIGHT_MS);
  }

  private dropOld(): void {
    this.old?.destroy();
    this.old = null;
    if (this.oldCostume) this.oldCostume.worn -= 1;
    this.oldCostume = null;
  }
}
