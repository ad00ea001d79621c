import type Phaser from 'phaser';
import type { Picture } from './painting';

let count = 0;

/** A texture key never used before on this page. */
export const newKey = (kind: 'atlas' | 'depth'): string => `${kind}:${count++}`;

/** Gives a picture a texture of its own, under that key. What is lost with a context is painted again, not kept. */
export function hang(scene: Phaser.Scene, key: string, picture: Picture): void {
  // Phaser's types know no ImageBitmap, but its code takes one.
  const texture = scene.textures.addImage(key, picture as unknown as HTMLImageElement);
  if (!texture) throw new Error(`texture ${key} is taken`);
  for (const source of texture.source) {
    const wrapper = source.glTexture as { pixels?: unknown } | null;
    if (wrapper) wrapper.pixels = null;
  }
  release(picture);
}

/** Lets go of a picture once it is on the card, or is not needed at all. */
export function release(picture: Picture): void {
  if ('close' in picture) picture.close();
}
