import { mix } from './colour';
import type { Palette } from './palettes';

/** Colours to lean to, in the order of the palette's own list, and how far: 0..1. */
export interface Lean {
  readonly to: readonly string[];
  readonly by: number;
}

/** A fable's family of colours, as what it does to the river's palette. What it leaves out stays as it is. */
export interface Tint {
  readonly sky?: Lean;
  readonly depths?: Lean;
  readonly water?: Lean;
  readonly ground?: Lean;
  readonly wood?: Lean;
  readonly accents?: Lean;
  readonly haze?: Lean;
}

/** The river's own colours. */
export const UNTINTED: Tint = {};

/**
 * A palette in a family's colours.
 * @param strength 0..1: order, chaos and decline have colours of their own, which the family only tinges
 */
export function tinted(palette: Palette, tint: Tint, strength: number): Palette {
  const all = (colours: readonly string[], lean: Lean | undefined): readonly string[] =>
    lean === undefined ? colours : colours.map((colour, i) => mix(colour, lean.to[i] ?? colour, lean.by * strength));
  return {
    ...palette,
    sky: all(palette.sky, tint.sky),
    depths: all(palette.depths, tint.depths),
    water: all(palette.water, tint.water),
    ground: all(palette.ground, tint.ground),
    wood: all(palette.wood, tint.wood),
    accents: all(palette.accents, tint.accents),
    haze: all([palette.haze], tint.haze)[0] ?? palette.haze,
  };
}
