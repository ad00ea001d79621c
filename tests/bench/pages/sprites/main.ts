/**
 * The least that Phaser can do for the same picture: stock Phaser, and for each image of our stage one sprite with a
 * texture of the same size at the same place, all of them moved in every frame.
 */
import Phaser from 'phaser';
import { type Drawn, stepBy } from '../stepping';

interface Order {
  readonly width: number;
  readonly height: number;
  readonly sprites: readonly Drawn[];
}

function hang(scene: Phaser.Scene, { texture, textureWidth, textureHeight, frame }: Drawn): string {
  const key = `texture ${texture}`;
  const made = scene.textures.exists(key) ? scene.textures.get(key) : paint(scene, key, textureWidth, textureHeight);
  const name = `${frame.x} ${frame.y} ${frame.width} ${frame.height}`;
  if (!made.has(name)) made.add(name, 0, frame.x, frame.y, frame.width, frame.height);
  return name;
}

/** Half of it clear, like a puppet's sheet. */
function paint(scene: Phaser.Scene, key: string, width: number, height: number): Phaser.Textures.Texture {
  const texture = scene.textures.createCanvas(key, width, height);
  if (texture === null) throw new Error(`texture ${key} is taken`);
  texture.context.fillStyle = '#7a9';
  texture.context.fillRect(0, 0, width, height / 2);
  return texture.refresh();
}

class Bare extends Phaser.Scene {
  private pictures: Phaser.GameObjects.Sprite[] = [];

  constructor(private readonly order: Order) {
    super('bare');
  }

  create(): void {
    this.pictures = this.order.sprites.map((drawn) => {
      const frame = hang(this, drawn);
      const sprite = this.add.sprite(drawn.x, drawn.y, `texture ${drawn.texture}`, frame).setOrigin(0, 0);
      return sprite.setDisplaySize(drawn.width, drawn.height).setAlpha(drawn.alpha);
    });
    const { game, order } = this;
    game.events.once('postrender', () => {
      window.bench = { sprites: order.sprites, step: (frames) => stepBy(game, frames) };
    });
  }

  override update(time: number): void {
    for (const [i, picture] of this.pictures.entries())
      picture.x = (this.order.sprites[i]?.x ?? 0) + Math.sin(time / 500);
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<Order>) => {
    new Phaser.Game({
      type: Phaser.WEBGL,
      parent: 'stage',
      width: data.width,
      height: data.height,
      banner: false,
      transparent: true,
      audio: { noAudio: true },
      scene: new Bare(data),
    });
  },
  { once: true },
);
