import type { Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import type { Setting } from '../setting';

/** The far end of the hall: its corners as shares of the width; the heights of ridge, eaves, sill and floor. */
export const END = { left: 0.27, middle: 0.5025, right: 0.735, ridge: 166, eaves: 318, sill: 464, floor: 530 } as const;

/** How far the side walls have come when they leave the frame. */
export const NEAR = { eaves: 136, floor: 640 } as const;

/** A point on a side wall: 0 at the far end to 1 at the frame's edge; 0 on the floor to 1 at the eaves. */
export function onWall({ at, left, right }: Setting, side: 'left' | 'right', along: number, up: number): Point {
  const [far, near] = side === 'left' ? [at(END.left), left - 30] : [at(END.right), right + 30];
  const floor = between(END.floor, NEAR.floor, along);
  return [between(far, near, along), between(floor, between(END.eaves, NEAR.eaves, along), up)];
}

/** A colour of the hall's timber, 0 darkest. */
export const timber = ({ palette }: Setting, i: number): string => pick(palette.wood, i);
