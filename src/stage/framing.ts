import type { Box } from '../drawing';

/** Which part of the scene a host shows, in scene units, and pixels (CSS) for each unit. */
export interface Framing {
  readonly frame: Box;
  readonly scale: number;
}

const WIDE = 1.6;
const SQUARE = 1.05;
/** Wider than this the picture is cut above, narrower at its sides; it is never stretched. */
const WIDEST = 2.4;
const NARROWEST = 0.8;
const CENTRE_X = 640;

/**
 * Frames the scene for a host of that size (CSS pixels). A wide host sees all 720 units of height, with sky for the
 * text card; a squarer one comes closer to the cast, since its text lies below the stage.
 */
export function framing(width: number, height: number): Framing {
  const real = width / Math.max(1, height);
  const aspect = Math.min(WIDEST, Math.max(NARROWEST, real));
  const closeness = Math.min(1, Math.max(0, (WIDE - aspect) / (WIDE - SQUARE)));
  const bottom = 720 - 22 * closeness;
  const full = bottom - 140 * closeness;
  const wide = full * aspect;
  // A strip loses sky, never the ground.
  const high = Math.min(full, wide / real);
  return {
    frame: { x: CENTRE_X - wide / 2, y: bottom - high, width: wide, height: high },
    scale: Math.max(width / wide, height / high),
  };
}

/** Densities are steps, so that dragging a window's edge does not repaint at every pixel. */
export function densityOf(scale: number, pixelRatio: number): number {
  const wanted = scale * Math.min(2, pixelRatio);
  return Math.min(2, Math.max(0.5, Math.ceil(wanted * 4) / 4));
}
