import type { Pose } from './words';

export type ArmPose = 'down' | 'hip' | 'up' | 'out' | 'front' | 'chin';

/** How a body stands: shares of its height and width, arms, and what the head does. */
export interface Stance {
  readonly tall: number;
  readonly wide: number;
  readonly slant: number;
  readonly near: ArmPose;
  readonly far: ArmPose;
  /** Degrees the head nods forward, and units it sinks. */
  readonly nod: number;
  readonly sink: number;
  /** How far the feet are put forward. */
  readonly feet: number;
}

const STAND: Stance = { tall: 1, wide: 1, slant: 0, near: 'down', far: 'down', nod: 0, sink: 0, feet: 0 };

/** Poses not drawn yet (a back without a face) fall back to standing. */
export const STANCES: Record<Pose, Stance> = {
  stand: STAND,
  sit: { ...STAND, tall: 0.8, wide: 1.08, near: 'front', feet: 1, sink: 2 },
  lean: { ...STAND, slant: 7, near: 'hip', nod: -4 },
  walk: { ...STAND, slant: -5, near: 'out', far: 'hip', feet: 0.3 },
  carry: { ...STAND, near: 'front', far: 'front', wide: 1.02 },
  point: { ...STAND, near: 'out', slant: -2 },
  slump: { ...STAND, tall: 0.9, wide: 1.05, near: 'front', nod: 9, sink: 13 },
  cheer: { ...STAND, near: 'up', far: 'up', tall: 1.03, nod: -4 },
  back: STAND,
};
