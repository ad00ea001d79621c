import type { Point } from '../display';
import type { Prop } from './props';

/** At which share of its height, from below, a thing is gripped. */
const GRIPS: Partial<Record<Prop, number>> = {
  lantern: 0.62,
  mushrooms: 0.8,
  rope: 0.7,
  pan: 0.55,
  peg: 0.6,
  hat: 0.3,
};
const GRIP = 0.5;
const GROUND = 5;

/**
 * Where a thing's 0,0 is while a hand holds it; a low hand puts it down.
 * @param up how far the thing reaches above its 0,0, in scene units
 */
export const heldAt = ([x, y]: Point, prop: Prop, up: number): Point => [
  x,
  Math.min(GROUND, y + up * (GRIPS[prop] ?? GRIP)),
];
