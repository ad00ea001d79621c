import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import type { Tone } from '../palette';
import { ellipse, path, polygon } from '../path';
import type { MammalBuild } from './builds';
import { type Coat, coatOf, type Frame, frameOf } from './coat';
import { arm, legs } from './limbs';
import { rimLight } from './paper';
import type { Stance } from './poses';
import { tail, tailBehind } from './tail';

/** Two rows of spines about the body, or all over its back. */
function spines(coat: Coat, { wide: w, high: h }: Frame, behind: boolean): Item[] {
  const at = (angle: number, r: number): Point => [
    -2 + Math.cos(angle) * r * 1.02,
    -h * 0.56 + Math.sin(angle) * r * (h / w) * 0.66,
  ];
  const row = (count: number, inner: number, outer: number, fill: string | ReturnType<typeof linear>): Item => {
    const points = Array.from({ length: count }, (_, i) => {
      const angle = Math.PI * (0.86 + (i / (count - 1)) * 1.28);
      return [at(angle - 0.1, w * inner), at(angle, w * outer), at(angle + 0.1, w * inner)];
    }).flat();
    return { d: polygon([...points, [w * 0.8, -4], [-w * 0.8, -4]]), fill, stroke: light(coat.dark, 0.05), width: 3 };
  };
  const lit = linear([-w * 1.4, 0], [w * 1.4, -20], [0, dark(coat.dark, 0.14)], [1, light(coat.dark, 0.24)]);
  const outer = [row(21, 1.16, 1.5, lit), row(18, 1.0, 1.3, dark(coat.dark, 0.1))];
  if (!behind) return outer;
  return [...outer, row(15, 0.72, 1, lit), row(11, 0.42, 0.7, dark(coat.dark, 0.06))];
}

const pear = ({ wide: w, high: h }: Frame): string =>
  path`M${-w * 0.56} ${-h}C${-w * 0.9} ${-h * 0.72} ${-w * 1.14} ${-h * 0.32} ${-w * 0.88} -14Q${-w * 0.5} 0 0 0Q${w * 0.5} 0 ${w * 0.88} -14C${w * 1.14} ${-h * 0.32} ${w * 0.9} ${-h * 0.72} ${w * 0.56} ${-h}Z`;

function belly(coat: Coat, { wide: w, high: h }: Frame): Item[] {
  const pale = linear(
    [-w * 0.5, 0],
    [w * 0.8, -h * 0.6],
    [0, dark(coat.belly, 0.2)],
    [0.6, coat.belly],
    [1, light(coat.belly, 0.22)],
  );
  const x = w * 0.2;
  const d = path`M${x} ${-h * 1.02}C${x + w * 0.44} ${-h * 0.94} ${x + w * 0.7} ${-h * 0.34} ${x + w * 0.46} ${-h * 0.06}Q${x} ${h * 0.04} ${x - w * 0.5} ${-h * 0.06}C${x - w * 0.78} ${-h * 0.34} ${x - w * 0.44} ${-h * 0.94} ${x} ${-h * 1.02}Z`;
  return [{ d, fill: pale }];
}

function torso(coat: Coat, frame: Frame, tone: Tone, behind: boolean): Item[] {
  const { wide: w, high: h } = frame;
  const d = pear(frame);
  const fur = linear([-w, 0], [w, -h * 0.2], [0, dark(coat.fur, 0.3)], [0.55, coat.fur], [1, light(coat.fur, 0.18)]);
  const haunch = (x: number, colour: string) => ({
    d: ellipse(x, -h * 0.14, w * 0.46, h * 0.2),
    fill: colour,
    opacity: 0.4,
  });
  return [
    { d, fill: fur },
    group(
      [
        haunch(-w * 0.8, dark(coat.fur, 0.34)),
        haunch(w * 0.86, light(coat.fur, 0.1)),
        ...(behind ? [] : belly(coat, frame)),
        { d: ellipse(0, -h * 0.99, w * 0.84, h * 0.13), fill: dark(coat.fur, 0.5), opacity: 0.4 },
        { d: ellipse(0, 2, w, 9), fill: dark(coat.fur, 0.6), opacity: 0.3 },
      ],
      { clip: d },
    ),
    rimLight(d, -w, w, 0.8, tone),
  ];
}

/** What lies behind the clothes, what lies over them; both in the same coordinates, feet on 0,0. */
export interface MammalBody {
  readonly legs: readonly Item[];
  readonly behind: readonly Item[];
  readonly before: readonly Item[];
  /** Feet that come forward over the body. */
  readonly feet: readonly Item[];
}

/** A mammal's body without clothes. `behind` and `before` are still to be raised by the stance's lift. */
export function mammalBody(build: MammalBuild, stance: Stance, tone: Tone): MammalBody {
  const coat = coatOf(build, tone);
  const frame = frameOf(build, stance);
  const feet = legs(coat, frame, stance.feet, stance.lift);
  const sitting = stance.feet === 'soles';
  const trunk = torso(coat, frame, tone, stance.behind);
  const spiny = build.spiny ? spines(coat, frame, stance.behind) : [];
  const arms = ([-1, 1] as const).map((side) => arm(coat, frame, side < 0 ? stance.far : stance.near, side));
  const [far = [], near = []] = arms;
  if (stance.behind)
    return {
      legs: feet,
      behind: [...trunk, ...spiny],
      before: [...tailBehind(build, coat, frame), ...far, ...near],
      feet: [],
    };
  // A far hand that reaches in front of the belly belongs over it.
  const over = stance.far.hand[0] < 1;
  return {
    legs: sitting ? [] : feet,
    behind: [...tail(build, coat, frame), ...spiny, ...(over ? [] : far), ...trunk],
    before: [...(over ? far : []), ...near],
    feet: sitting ? feet : [],
  };
}
