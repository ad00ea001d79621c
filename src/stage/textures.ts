import type Phaser from 'phaser';
import type { Picture } from './painting';

let count = 0;

/** A texture key never used before on this page. */
export const newKey = (kind: 'part' | 'depth'): string => `${kind}:${count++}`;

/** Gives a picture to the graphics card under that key. */
export function hang(scene: Phaser.Scene, key: string, picture: Picture): Phaser.Textures.Texture {
  // Phaser's types know no ImageBitmap, but its code takes one.
  const texture = scene.textures.addImage(key, picture as unknown as HTMLImageElement);
  if (!texture) throw new Error(`texture ${key} is taken`);
  return texture;
}

/** Lets go of the picture once it is on the card. What is lost with a context is painted again, not kept. */
export function uploaded(texture: Phaser.Textures.Texture, picture: Picture): void {
  for (const source of texture.source) {
    const wrapper = source.glTexture as { pixels?: unknown } | null;
    if (wrapper) wrapper.pixels = null;
  }
  if ('close' in picture) picture.close();
}
