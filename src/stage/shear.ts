/** A slanting of a picture, as game objects can do it: turned (radians), scaled, and turned again inside. */
export interface Shear {
  readonly outer: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly inner: number;
}

/**
 * Takes x + k·y apart into turn, scale, turn (the singular value decomposition of [[1, k], [0, 1]]): with a container
 * around a picture that makes a slant, which Phaser has no word for.
 */
export function shearOf(k: number): Shear {
  const mean = Math.hypot(1, k / 2);
  const half = Math.abs(k) / 2;
  const quarter = k < 0 ? -Math.PI / 2 : Math.PI / 2;
  const twist = Math.atan2(-k / 2, 1);
  return { outer: (twist + quarter) / 2, scaleX: mean + half, scaleY: mean - half, inner: (twist - quarter) / 2 };
}
