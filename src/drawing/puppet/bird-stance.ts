import type { Point } from '../display';
import type { BirdBuild } from './builds';
import type { Pose } from './words';

/** A wing: how far it is turned about its shoulder, and whether it reaches forward. */
export interface Wing {
  readonly turn: number;
  readonly forward: boolean;
  readonly long: number;
}

/** How a bird stands. */
export interface BirdStance {
  /** Degrees the body bends forward. */
  readonly pitch: number;
  readonly near: Wing;
  /** The far wing shows only when it is spread. */
  readonly far: Wing | null;
  readonly legs: 'stand' | 'stride' | 'one' | 'folded';
  readonly nod: number;
  /** How far a long neck is drawn in, 0..1, and units any head sinks. */
  readonly sink: number;
}

const FOLDED: Wing = { turn: 0, forward: false, long: 1 };
const STAND: BirdStance = { pitch: 0, near: FOLDED, far: null, legs: 'stand', nod: 0, sink: 0 };
const spread = (turn: number, forward: boolean, long = 1): Wing => ({ turn, forward, long });

const STANCES: Record<Pose, BirdStance> = {
  stand: STAND,
  sit: { ...STAND, pitch: -4, legs: 'folded', sink: 3 },
  lean: { ...STAND, pitch: -9, legs: 'one', nod: 6 },
  walk: { ...STAND, pitch: 8, legs: 'stride', nod: -4, near: spread(6, false) },
  carry: { ...STAND, pitch: -5, near: spread(24, true, 0.62), far: spread(8, true, 0.66) },
  point: { ...STAND, pitch: -3, near: spread(-22, true, 0.86) },
  slump: { ...STAND, pitch: 12, near: spread(-24, false, 1.02), nod: 10, sink: 14 },
  cheer: { ...STAND, pitch: -6, near: spread(72, false, 1.05), far: spread(-62, true, 1), nod: -6 },
  back: STAND,
};

/** Poses in which the wings come forward to what is held. */
const BUSY: readonly Pose[] = ['stand', 'sit', 'lean', 'walk'];

/** How a bird stands in a pose, with something in its wings or without. */
export function birdStance(pose: Pose, holding = false): BirdStance {
  if (!holding || !BUSY.includes(pose)) return STANCES[pose];
  return { ...STANCES[pose], near: STANCES.carry.near, far: STANCES.carry.far };
}

/** A stance as somebody weary keeps it: bent, the head sunk. `weariness` is 0..1. */
export const drooping = (stance: BirdStance, weariness: number): BirdStance => ({
  ...stance,
  pitch: stance.pitch + 6 * weariness,
  sink: stance.sink + 9 * weariness,
  nod: stance.nod + 3 * weariness,
});

/** How high a bird's body is off the ground, in units. */
export const legsHigh = (build: BirdBuild, pose: Pose): number =>
  STANCES[pose].legs === 'folded' ? Math.min(6, build.legs) : build.legs;

/** Whether a build has a neck that is drawn by itself. */
export const longNecked = ({ neck }: BirdBuild): boolean => neck > 40;

const turned = ([x, y]: Point, degrees: number): Point => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
};

/** Where a wing grows, in the body's coordinates. */
export const SHOULDER: Point = [22, -82];

/** The tip of a wing that reaches out, in the body's coordinates. */
function wingTip({ span: [wide, high] }: BirdBuild, { turn, forward, long }: Wing): Point {
  const [x, y] = turned([(forward ? 112 : -112) * long * wide, 62 * long * high], turn);
  return [SHOULDER[0] + x, SHOULDER[1] + y];
}

/** Where the head sits, in the body's coordinates. */
function headAt(build: BirdBuild, pose: Pose, sink: number): Point {
  const long = longNecked(build);
  const top = long ? -88 - build.neck * (1 - sink * 0.01) : -126 - build.neck + sink;
  if (pose === 'back') return [2, long ? top : top - (build.sleek ? 10 : 2)];
  return [long ? 32 : 34 + (build.sleek ? 14 : 0), top];
}

/** Where something stands that a folded wing cannot hold, from its feet. */
const BEFORE: Point = [44, -2];

/** Where the head sits, and where something lies at the near and the far wing's tip; from the feet. */
export function birdPoints(
  build: BirdBuild,
  pose: Pose,
  { pitch, near, far, sink }: BirdStance,
): { neck: Point; hand: Point; far: Point } {
  const high = legsHigh(build, pose);
  const out = (point: Point): Point => {
    const [x, y] = turned([point[0] * build.girth, point[1] * build.girth], pitch);
    return [x, y - high];
  };
  const neck = out(headAt(build, pose, sink));
  if (pose === 'back') return { neck, hand: out([50, -50]), far: out([-50, -50]) };
  const tip = (wing: Wing) => (wing.forward ? out(wingTip(build, wing)) : BEFORE);
  return { neck, hand: tip(near), far: tip(far ?? near) };
}
