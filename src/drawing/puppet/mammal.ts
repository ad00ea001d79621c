import { dark, light, mix } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { type Tone, toned } from '../palette';
import { circle, ellipse, path, polygon } from '../path';
import type { MammalBuild } from './builds';
import { rimLight } from './paper';
import type { ArmPose, Stance } from './poses';

/** The colours of a mammal in a light. */
export interface Coat {
  readonly fur: string;
  readonly belly: string;
  readonly muzzle: string;
  readonly dark: string;
}

export const coatOf = (build: MammalBuild, tone: Tone): Coat => ({
  fur: toned(tone, build.fur),
  belly: toned(tone, build.belly),
  muzzle: toned(tone, build.muzzle),
  dark: toned(tone, build.dark),
});

/** A body after its stance: half width and height in units. */
export interface Frame {
  readonly wide: number;
  readonly high: number;
}

export const frameOf = (build: MammalBuild, stance: Stance): Frame => ({
  wide: build.bodyWide * stance.wide,
  high: build.bodyHigh * stance.tall,
});

function paddle(coat: Coat): Item {
  const shape = 'M0 -28C34 -34 92 -26 104 0C92 26 34 34 0 28Z';
  const hatch = Array.from(
    { length: 11 },
    (_, i) => `M${i * 13 - 20} -40L${i * 13 + 20} 40M${i * 13 + 20} -40L${i * 13 - 20} 40`,
  ).join('');
  const fill = linear([0, 0], [104, 0], [0, dark(coat.dark, 0.1)], [1, light(coat.dark, 0.14)]);
  return group(
    [
      { d: shape, fill },
      group([{ d: hatch, stroke: light(coat.dark, 0.24), width: 2, opacity: 0.75 }], { clip: shape }),
    ],
    { turn: 200 },
  );
}

function tail(build: MammalBuild, coat: Coat, { wide: w }: Frame): Item[] {
  switch (build.tail) {
    case 'paddle':
      return [group([paddle(coat)], { at: [-w * 0.45, -26] })];
    case 'long':
      return [
        {
          d: path`M${-w * 0.3} -38C${-w * 1.2} -44 ${-w * 1.8} -8 ${-w * 0.9 - 66} -20C${-w * 0.9 - 44} 13 ${-w} 8 ${-w * 0.2} -4Z`,
          fill: dark(coat.fur, 0.18),
        },
      ];
    case 'puff':
      return [{ d: circle(-w * 0.95, -26, 16), fill: light(coat.fur, 0.5) }];
    case 'stub':
      return [group([{ d: ellipse(0, 0, 22, 11), fill: dark(coat.fur, 0.1) }], { at: [-w * 0.95, -24], turn: -20 })];
    case 'thin':
      return [
        {
          d: path`M${-w * 0.5} -16C${-w * 1.6} 10 ${-w * 1.7} -50 ${-w * 2.1} -34`,
          stroke: mix(coat.fur, '#d08d86', 0.5),
          width: 6,
        },
      ];
    case 'none':
      return [];
  }
}

function spines(coat: Coat, { wide: w, high: h }: Frame): Item[] {
  const count = 19;
  const at = (angle: number, r: number): Point => [
    -4 + Math.cos(angle) * r * 1.02,
    -h * 0.6 + Math.sin(angle) * r * 1.28,
  ];
  const points = Array.from({ length: count }, (_, i) => {
    const angle = Math.PI * (0.92 + (i / (count - 1)) * 1.14);
    return [at(angle - 0.1, w * 1.12), at(angle, w * 1.44), at(angle + 0.1, w * 1.12)];
  }).flat();
  const d = polygon([...points, [w * 1.05, -20], [0, -2], [-w * 1.1, -20]]);
  const fill = linear([-w * 1.4, 0], [w * 1.4, 0], [0, dark(coat.dark, 0.1)], [1, light(coat.dark, 0.22)]);
  return [{ d, fill, stroke: light(coat.dark, 0.05), width: 4 }];
}

function feet(coat: Coat, { wide }: Frame, forward: number): Item[] {
  const shape = 'M-27 2C-30 -16 -8 -20 6 -18C24 -16 32 -6 30 2Z';
  return ([-1, 1] as const).map((side) => {
    const fill = side < 0 ? dark(coat.dark, 0.15) : coat.dark;
    const at: Point = [side * wide * 0.52 + 6 + forward * (side < 0 ? -4 : 14), -2];
    return group([{ d: shape, fill }], { at, scale: [1 + forward * 0.16, 1 + forward * 0.3] });
  });
}

/** Elbow and hand of each arm pose, as shares of the body's half width and height. */
const ARMS: Record<ArmPose, readonly [elbow: Point, hand: Point]> = {
  down: [
    [1.06, 0.36],
    [0.82, 0.2],
  ],
  hip: [
    [1.55, 0.5],
    [0.82, 0.3],
  ],
  up: [
    [1.55, 0.66],
    [1.6, 1.08],
  ],
  out: [
    [1.2, 0.42],
    [1.9, 0.56],
  ],
  front: [
    [1.05, 0.3],
    [0.28, 0.4],
  ],
  chin: [
    [1.2, 0.46],
    [0.5, 0.86],
  ],
};

/** Where the hand of an arm is. */
export function handAt(frame: Frame, pose: ArmPose, side: -1 | 1): Point {
  const [x, y] = ARMS[pose][1];
  return [side * x * frame.wide, -y * frame.high];
}

export function arm(coat: Coat, frame: Frame, pose: ArmPose, side: -1 | 1): Item[] {
  const { wide: w, high: h } = frame;
  const [[ex, ey], [hx, hy]] = ARMS[pose];
  const d = path`M${side * w * 0.62} ${-h * 0.74}Q${side * ex * w} ${-ey * h} ${side * hx * w} ${-hy * h}`;
  const thick = Math.min(24, Math.max(16, w * 0.4));
  const colour = side < 0 ? dark(coat.fur, 0.3) : light(coat.fur, 0.1);
  const shade: Item[] =
    side < 0 ? [] : [group([{ d, stroke: dark(coat.fur, 0.55), width: thick, opacity: 0.3 }], { at: [-5, 4] })];
  return [
    ...shade,
    { d, stroke: colour, width: thick },
    { d: circle(side * hx * w, -hy * h, thick * 0.52), fill: side < 0 ? dark(coat.dark, 0.1) : coat.dark },
  ];
}

const pear = ({ wide: w, high: h }: Frame): string =>
  path`M${-w * 0.56} ${-h}C${-w * 0.92} ${-h * 0.72} ${-w * 1.12} ${-h * 0.3} ${-w * 0.86} -14Q${-w * 0.5} 0 0 0Q${w * 0.5} 0 ${w * 0.86} -14C${w * 1.12} ${-h * 0.3} ${w * 0.92} ${-h * 0.72} ${w * 0.56} ${-h}Z`;

function torso(coat: Coat, frame: Frame, tone: Tone): Item[] {
  const { wide: w, high: h } = frame;
  const d = pear(frame);
  const fur = linear([-w, 0], [w, -h * 0.2], [0, dark(coat.fur, 0.26)], [0.55, coat.fur], [1, light(coat.fur, 0.16)]);
  const belly = linear([0, -h * 0.78], [0, 0], [0, light(coat.belly, 0.1)], [1, dark(coat.belly, 0.18)]);
  return [
    { d, fill: fur },
    group(
      [
        { d: ellipse(7, -h * 0.36, w * 0.62, h * 0.42), fill: belly },
        { d: ellipse(0, -h * 0.98, w * 0.8, h * 0.13), fill: dark(coat.fur, 0.5), opacity: 0.45 },
      ],
      { clip: d },
    ),
    rimLight(d, -w, w, 0.75, tone),
  ];
}

/** What lies behind the clothes, and what lies over them. */
export interface MammalBody {
  readonly behind: readonly Item[];
  readonly before: readonly Item[];
}

/** A mammal's body without clothes, feet on 0,0. */
export function mammalBody(build: MammalBuild, stance: Stance, tone: Tone): MammalBody {
  const coat = coatOf(build, tone);
  const frame = frameOf(build, stance);
  const back = [...tail(build, coat, frame), ...(build.spiny ? spines(coat, frame) : [])];
  const far = arm(coat, frame, stance.far, -1);
  const sitting = stance.feet > 0.5;
  return {
    behind: [
      ...back,
      ...(sitting ? [] : feet(coat, frame, stance.feet)),
      ...far,
      ...torso(coat, frame, tone),
      ...(sitting ? feet(coat, frame, 1) : []),
    ],
    before: arm(coat, frame, stance.near, 1),
  };
}
