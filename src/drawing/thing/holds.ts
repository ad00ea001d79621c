import type { Point } from '../display';
import type { Prop } from './props';

/** Whether a thing is held in the near hand, or before the body in both. */
export type Holding = 'one' | 'two';

interface Hold {
  readonly hands: Holding;
  /** Where it is gripped, in its own coordinates. */
  readonly grip: Point;
  /** Degrees it is turned in the hand. */
  readonly turn?: number;
  /** Units by which what is turned reaches below the grip. */
  readonly below?: number;
  readonly tall?: number;
}

const one = (x: number, y: number, turn = 0, below = -y): Hold => ({ hands: 'one', grip: [x, y], turn, below });
/** By its lower edge, so that no paw hides what is on it; `tall` is what of it must not be hidden by a chin. */
const two = (y: number, tall: number): Hold => ({ hands: 'two', grip: [0, y], tall });

const HOLDS: Partial<Record<Prop, Hold>> = {
  hat: one(0, -17),
  rope: one(0, -36),
  plank: two(-7, 50),
  ledger: two(-6, 52),
  shells: two(-8, 44),
  mushrooms: one(0, -56),
  pan: one(62, -43, 130, 14),
  lantern: one(0, -60),
  peg: one(0, -42),
  stick: one(-10, -6, -34, 46),
  horn: one(4, -9, -6, 16),
  map: two(-8, 66),
  bowl: two(-8, 40),
  tag: one(0, -58),
  'door-sign': two(-9, 70),
  'spoon-bowl': one(28, -20, 128, 12),
  'spoon-handle': one(-22, -13, -52, 22),
  string: two(-17, 46),
  slate: two(-6, 46),
  feather: one(-44, -2, -34, 14),
  'bell-rope': one(15, -58),
  turnip: one(0, -60),
};

const ANYHOW = one(0, -30);
/** Whether a thing can be held at all; what cannot stands at its owner's feet. */
export const isHandy = (prop: Prop): boolean => Object.hasOwn(HOLDS, prop);

const holdOf = (prop: Prop): Hold => HOLDS[prop] ?? ANYHOW;

/** How many hands a thing takes. */
export const holdingOf = (prop: Prop): Holding => holdOf(prop).hands;

const GROUND = 5;

/** Where a thing's own 0,0 goes, in the coordinates of whoever holds it, and degrees it is turned. */
export interface HeldAt {
  readonly at: Point;
  readonly turn: number;
}

/** About where a chin is, as a share of the height of the head's middle. */
const CHIN = 0.6;

/**
 * How a thing is held.
 * @param marks of the body: what the near hand grips, the middle between the hands where both are before the body, and
 * where the head is: what is as tall as its holder stands on the ground, the paws upon it
 */
export function heldAt(prop: Prop, { hand, both, neck }: Readonly<Record<string, Point>>): HeldAt {
  const { hands, grip, turn = 0, below = -grip[1], tall = 0 } = holdOf(prop);
  const [x, y] = (hands === 'two' && both) || hand || [0, 0];
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const low = both && neck ? Math.max(y, neck[1] * CHIN + tall + grip[1]) : y;
  // A low hand puts it down.
  const high = Math.min(low, GROUND - below);
  return { at: [x - (grip[0] * cos - grip[1] * sin), high - (grip[0] * sin + grip[1] * cos)], turn };
}
