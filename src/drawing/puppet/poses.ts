import type { Point } from '../display';
import type { Holding } from '../thing/holds';
import type { Pose } from './words';

/** A point beside the body: a share of its half width, units beyond that, and a share of its height upwards. */
export type Reach = readonly [wide: number, units: number, high: number];

export type Paw = 'rest' | 'grip' | 'spread' | 'point';

/** How an arm is held: elbow, hand and what the paw does. */
export interface ArmPose {
  readonly elbow: Reach;
  readonly hand: Reach;
  readonly paw: Paw;
}

const ARMS = {
  down: { elbow: [1.04, 8, 0.5], hand: [0.92, 6, 0.25], paw: 'rest' },
  /** Holds a pole or a stick that stands on the ground. */
  staff: { elbow: [1.02, 22, 0.46], hand: [1, 25, 0.46], paw: 'grip' },
  hip: { elbow: [1.05, 42, 0.56], hand: [0.84, 0, 0.34], paw: 'rest' },
  up: { elbow: [1.08, 40, 0.76], hand: [1, 42, 1.2], paw: 'spread' },
  out: { elbow: [1, 30, 0.54], hand: [1.05, 68, 0.76], paw: 'point' },
  swing: { elbow: [1, 24, 0.46], hand: [1, 36, 0.46], paw: 'rest' },
  behind: { elbow: [1.02, 30, 0.52], hand: [1, 42, 0.34], paw: 'rest' },
  knee: { elbow: [1.08, 10, 0.44], hand: [0.72, 12, 0.24], paw: 'rest' },
  lap: { elbow: [1.08, 8, 0.44], hand: [0.3, 10, 0.24], paw: 'rest' },
  carry: { elbow: [1.12, 12, 0.36], hand: [0.6, 8, 0.4], paw: 'grip' },
  carryFar: { elbow: [1.12, 6, 0.36], hand: [0.62, -6, 0.4], paw: 'grip' },
  /** Holds something out beside the body. */
  hold: { elbow: [1.1, 18, 0.42], hand: [1.02, 24, 0.47], paw: 'grip' },
  hang: { elbow: [1, 4, 0.42], hand: [0.7, 10, 0.2], paw: 'rest' },
  clasp: { elbow: [1.1, 14, 0.44], hand: [0.06, 2, 0.3], paw: 'grip' },
} satisfies Record<string, ArmPose>;

export type FeetPose = 'flat' | 'apart' | 'crossed' | 'stride' | 'soles' | 'inward' | 'heels';

/** How a body stands: shares of its height and width, arms, feet, and what the head does. */
export interface Stance {
  readonly tall: number;
  readonly wide: number;
  /** Degrees the body slants backwards. */
  readonly slant: number;
  readonly near: ArmPose;
  readonly far: ArmPose;
  /** Degrees the head nods forward, and units it sinks. */
  readonly nod: number;
  readonly sink: number;
  readonly feet: FeetPose;
  /** Units the body is raised above its legs. */
  readonly lift: number;
  readonly behind: boolean;
}

const STAND: Stance = {
  tall: 1,
  wide: 1,
  slant: 0,
  near: ARMS.down,
  far: ARMS.down,
  nod: 0,
  sink: 0,
  feet: 'flat',
  lift: 0,
  behind: false,
};

const STANCES: Record<Pose, Stance> = {
  stand: STAND,
  sit: { ...STAND, tall: 0.8, wide: 1.1, near: ARMS.knee, far: ARMS.knee, feet: 'soles', sink: 2, lift: 2 },
  lean: { ...STAND, slant: 9, near: ARMS.hip, feet: 'crossed', nod: 5, sink: 2 },
  walk: { ...STAND, tall: 0.95, slant: -7, near: ARMS.swing, far: ARMS.behind, feet: 'stride', lift: 12, nod: 2 },
  carry: { ...STAND, slant: 4, near: ARMS.carry, far: ARMS.carryFar, wide: 1.02, feet: 'apart' },
  point: { ...STAND, near: ARMS.out, far: ARMS.hip, slant: -3, nod: -2 },
  slump: {
    ...STAND,
    tall: 0.88,
    wide: 1.07,
    slant: -4,
    near: ARMS.hang,
    far: ARMS.hang,
    nod: 12,
    sink: 15,
    feet: 'inward',
  },
  cheer: { ...STAND, near: ARMS.up, far: ARMS.up, tall: 1.03, nod: -6, feet: 'apart' },
  back: { ...STAND, near: ARMS.clasp, far: ARMS.clasp, feet: 'heels', behind: true },
};

/** Poses in which a far hand is free to hold what stands on the ground. */
const STAFFED: readonly Pose[] = ['stand', 'lean', 'walk', 'point', 'slump'];

/** Poses in which the near arm, or both, come up with what is held. */
const BUSY: readonly Pose[] = ['stand', 'sit', 'lean', 'walk'];

function withThing(stance: Stance, pose: Pose, holding: Holding): Stance {
  if (pose === 'point' || pose === 'cheer') return { ...stance, near: { ...stance.near, paw: 'grip' } };
  if (!BUSY.includes(pose)) return stance;
  return holding === 'two' ? { ...stance, near: ARMS.carry, far: ARMS.carryFar } : { ...stance, near: ARMS.hold };
}

function withStaff(stance: Stance, pose: Pose): Stance {
  if (pose === 'cheer') return { ...stance, far: { ...ARMS.up, paw: 'grip' } };
  return STAFFED.includes(pose) && stance.far !== ARMS.carryFar ? { ...stance, far: ARMS.staff } : stance;
}

/** What a stance has to make room for. */
export interface Burden {
  /** Whether the far hand holds a pole or stick by habit. */
  readonly staff: boolean;
  /** Degrees by which this puppet always bends forward. */
  readonly stoop?: number;
  readonly holding?: Holding | undefined;
}

/** The stance of a pose. */
export function stanceOf(pose: Pose, { staff, stoop = 0, holding }: Burden): Stance {
  const stance = STANCES[pose];
  const bent = stoop === 0 ? stance : { ...stance, slant: stance.slant - stoop, nod: stance.nod - stoop * 0.4 };
  const busy = holding ? withThing(bent, pose, holding) : bent;
  return staff ? withStaff(busy, pose) : busy;
}

/** Whether both hands are before the body, with something between them. */
export const isTogether = ({ near, far, behind }: Stance): boolean =>
  !behind && near === ARMS.carry && far === ARMS.carryFar;

/** A reach as a point of a body; `side` -1 is the far arm's, at the left. */
export const reached = ([wide, units, high]: Reach, w: number, h: number, side: -1 | 1): Point => [
  side * (w * wide + units),
  -h * high,
];
