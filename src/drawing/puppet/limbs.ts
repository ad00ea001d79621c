import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { circle, ellipse, path } from '../path';
import type { Coat, Frame } from './coat';
import { PAWS } from './paws';
import { type ArmPose, type FeetPose, reached } from './poses';

const along = (from: Point, bend: Point, to: Point, t: number): Point => {
  const u = 1 - t;
  return [u * u * from[0] + 2 * u * t * bend[0] + t * t * to[0], u * u * from[1] + 2 * u * t * bend[1] + t * t * to[1]];
};

/** A limb along a bend, as wide as `thick` at its root and narrower toward its end. */
function limb(from: Point, bend: Point, to: Point, thick: readonly [root: number, end: number]): string {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const sides = ([1, -1] as const).map((side) =>
    steps.map((t): Point => {
      const [x, y] = along(from, bend, to, t);
      const [ax, ay] = along(from, bend, to, Math.max(0, t - 0.05));
      const [bx, by] = along(from, bend, to, Math.min(1, t + 0.05));
      const long = Math.hypot(bx - ax, by - ay) || 1;
      const half = (side * (thick[0] + (thick[1] - thick[0]) * t)) / 2;
      return [x - ((by - ay) / long) * half, y + ((bx - ax) / long) * half];
    }),
  );
  const [out = [], back = []] = sides;
  const ring = [...out, ...back.reverse()];
  const [first = from] = ring;
  // Through the middles between the corners, so that the outline is round everywhere.
  const middles = ring.map((point, i): readonly [Point, Point] => {
    const next = ring[(i + 1) % ring.length] ?? first;
    return [point, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]];
  });
  const start = middles.at(-1)?.[1] ?? first;
  return path`M${start[0]} ${start[1]}${middles.map(([at, to]) => path`Q${at[0]} ${at[1]} ${to[0]} ${to[1]}`).join('')}Z`;
}

/** How thick an arm is at its shoulder. */
const thickness = ({ wide }: Frame): number => Math.min(30, Math.max(19, wide * 0.46));

interface ArmLine {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
}

const lineOf = ({ wide: w, high: h }: Frame, pose: ArmPose, side: -1 | 1): ArmLine => ({
  shoulder: [side * w * 0.58, -h * 0.79],
  elbow: reached(pose.elbow, w, h, side),
  hand: reached(pose.hand, w, h, side),
});

/** The paw at the end of an arm: by itself it lies over what is held. */
export function paw(coat: Coat, frame: Frame, pose: ArmPose, side: -1 | 1): Item {
  const { elbow, hand } = lineOf(frame, pose, side);
  const turn = (Math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]) * 180) / Math.PI;
  const fill = side < 0 ? dark(coat.dark, 0.1) : light(coat.dark, 0.04);
  // A left paw is a right one turned over, so that thumbs point inward.
  const items = PAWS[pose.paw](thickness(frame) * 0.46, fill);
  return group(items, { at: hand, turn, scale: [1, side < 0 ? -1 : 1] });
}

/** Where the middle of what a hand grips is. */
export function gripOf(frame: Frame, pose: ArmPose, side: -1 | 1): Point {
  const { elbow, hand } = lineOf(frame, pose, side);
  const long = Math.hypot(hand[0] - elbow[0], hand[1] - elbow[1]) || 1;
  const reach = thickness(frame) * 0.28;
  return [hand[0] + ((hand[0] - elbow[0]) / long) * reach, hand[1] + ((hand[1] - elbow[1]) / long) * reach];
}

/** An arm with its paw; the near one, at the right, throws a shadow on the body. */
export function arm(coat: Coat, frame: Frame, pose: ArmPose, side: -1 | 1): Item[] {
  const { shoulder, elbow, hand } = lineOf(frame, pose, side);
  const thick = thickness(frame);
  const d = limb(shoulder, elbow, hand, [thick, thick * 0.72]);
  const [left, right] = [Math.min(shoulder[0], hand[0]) - thick, Math.max(shoulder[0], hand[0]) + thick];
  const fur = side < 0 ? dark(coat.fur, 0.2) : light(coat.fur, 0.06);
  const fill = linear([left, 0], [right, -10], [0, dark(fur, 0.2)], [0.6, fur], [1, light(fur, 0.16)]);
  const shade = side < 0 ? [] : [group([{ d, fill: dark(coat.fur, 0.6), opacity: 0.28 }], { at: [-5, 4] })];
  return [
    ...shade,
    { d, fill },
    { d: circle(shoulder[0], shoulder[1], thick * 0.5), fill },
    paw(coat, frame, pose, side),
  ];
}

type Foot = readonly [x: number, units: number, y: number, turn: number];

/** Both feet of a stance, the left one first: share of the half width, units, height, degrees. */
const FEET: Record<FeetPose, readonly [Foot, Foot]> = {
  flat: [
    [-0.52, 4, -2, 0],
    [0.5, 8, -2, 0],
  ],
  apart: [
    [-0.7, 0, -2, 0],
    [0.66, 12, -2, 0],
  ],
  crossed: [
    [0.52, 22, -2, 0],
    [0.02, 0, -3, 9],
  ],
  stride: [
    [-0.72, -14, -9, 34],
    [0.62, 26, -5, -20],
  ],
  soles: [
    [-0.5, -6, -7, 0],
    [0.56, 16, -5, 0],
  ],
  inward: [
    [-0.4, 0, -2, 0],
    [0.5, 6, -2, 0],
  ],
  heels: [
    [-0.5, -2, -2, 0],
    [0.5, 2, -2, 0],
  ],
};

function footItems(kind: FeetPose, fill: string, side: -1 | 1): Item[] {
  if (kind === 'soles')
    return [
      { d: ellipse(0, -12, 17, 19), fill },
      {
        d: ellipse(0, -7, 9, 8) + [-9, 0, 9].map((x) => ellipse(x, -22 + Math.abs(x) * 0.3, 3.6, 4)).join(''),
        fill: light(fill, 0.28),
        opacity: 0.8,
      },
    ];
  if (kind === 'heels') return [{ d: 'M-20 2C-22 -14 -10 -17 0 -17C10 -17 22 -14 20 2Z', fill }];
  const toes = { d: 'M14 -12q5 5 4 11M24 -8q3 4 2 8', stroke: light(fill, 0.2), width: 1.8, opacity: 0.6 };
  const shape = { d: 'M-24 2C-28 -16 -8 -20 6 -18C24 -16 34 -8 32 2Z', fill };
  return kind === 'inward' && side < 0 ? [group([shape, toes], { scale: [0.8, 1] })] : [shape, toes];
}

/** Legs and feet; with `lift`, legs show under the body. */
export function legs(coat: Coat, frame: Frame, kind: FeetPose, lift: number): Item[] {
  return ([-1, 1] as const).flatMap((side, i): Item[] => {
    const [x, units, y, turn] = FEET[kind][i] ?? [0, 0, 0, 0];
    const fill = side < 0 ? dark(coat.dark, 0.16) : coat.dark;
    const at: Point = [x * frame.wide + units, y];
    const feet = group(footItems(kind, fill, side), { at, turn });
    if (kind !== 'stride') return [feet];
    const hip: Point = [side * frame.wide * 0.36, -lift - frame.high * 0.18];
    const fur = side < 0 ? dark(coat.fur, 0.32) : dark(coat.fur, 0.08);
    const knee: Point = [(hip[0] + at[0]) / 2 + 8, (hip[1] + at[1]) / 2];
    return [{ d: limb(hip, knee, [at[0] - 6, at[1] - 8], [frame.wide * 0.72, 22]), fill: fur }, feet];
  });
}
