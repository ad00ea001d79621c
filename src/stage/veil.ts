import type Phaser from 'phaser';
import { Glide } from './glide';

const DEPTH = 120;
const DUSK = 0x1a1524;

/** A dark gauze before all, that comes down at once and lifts slowly: a season passes, or the ground shakes. */
export class Veil {
  private readonly image: Phaser.GameObjects.Image;
  private readonly dark = new Glide(0);

  constructor(scene: Phaser.Scene) {
    this.image = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setTint(DUSK).setDepth(DEPTH).setVisible(false);
  }

  /**
   * @param depth 0..1, how dark it begins
   * @param milliseconds until it has lifted
   */
  lift(depth: number, milliseconds: number): void {
    this.dark.to(depth, 0);
    this.dark.to(0, milliseconds);
  }

  step(milliseconds: number, view: Phaser.Geom.Rectangle): boolean {
    const moving = this.dark.step(milliseconds);
    this.image.setVisible(this.dark.value > 0).setAlpha(this.dark.value);
    this.image.setPosition(view.x - 60, view.y - 60).setDisplaySize(view.width + 120, view.height + 120);
    return moving;
  }

  clear(): void {
    this.image.destroy();
  }
}
