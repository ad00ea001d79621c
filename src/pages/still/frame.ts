import type { Box } from '../../drawing';

/**
 * Scene units: the height of a scene, its middle, and between which widths it is composed well. Any narrower, and the
 * bill of a bird on the rope is cut.
 */
const HIGH = 720;
const MIDDLE = 640;
const NARROWEST = 730;
const WIDEST = 1728;

/** The part of a scene that fills a picture of that shape (width over height): an upright one sees more sky. */
export function frameOf(shape: number): Box {
  const width = Math.min(WIDEST, Math.max(NARROWEST, HIGH * shape));
  const height = width / shape;
  return { x: MIDDLE - width / 2, y: HIGH - height, width, height };
}
