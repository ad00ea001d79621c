import { dark, light } from '../colour';
import { group, type Item, linear, radial } from '../display';
import type { Tone } from '../palette';
import { circle, ellipse } from '../path';
import type { MammalBuild } from './builds';
import { type Coat, coatOf } from './coat';
import { antler, ear } from './ears';
import { type Expression, mouthOf } from './expressions';
import { type BrowPlan, brow, type EyePlan, eye } from './eye';
import { fringe, mask, quills, skull, stripes } from './mask';
import { mouth } from './mouth';
import { rimLight } from './paper';
import { nose, snout, whiskers } from './snout';
import type { Face } from './words';

const SIDES = [-1, 1] as const;

/** How far the face is turned to the right, as a share of the head's half width. */
const TURN = 0.17;

const furOf = (coat: Coat, w: number, h: number) =>
  linear(
    [-w, h * 0.4],
    [w, -h * 0.5],
    [0, dark(coat.fur, 0.24)],
    [0.45, coat.fur],
    [0.75, light(coat.fur, 0.08)],
    [1, light(coat.fur, 0.24)],
  );

function behindFace(build: MammalBuild, coat: Coat, ears: number, fromBehind: boolean): Item[] {
  const { headWide: w, headHigh: h } = build;
  return [
    ...(build.antlers ? SIDES.map((side) => antler(w, h, side, '#cbb08a')) : []),
    ...SIDES.flatMap((side) => ear(build, coat, side, ears, fromBehind)),
  ];
}

function skullItems(build: MammalBuild, coat: Coat, tone: Tone, blushed: number): Item[] {
  const { headWide: w, headHigh: h } = build;
  const d = skull(build);
  const sheen = radial([w * 0.3, -h * 0.66], w * 0.7, [0, light(coat.fur, 0.5), 0.3], [1, coat.fur, 0]);
  return [
    ...bumps(build, coat),
    { d, fill: build.mask === 'stripes' ? coat.muzzle : furOf(coat, w, h) },
    group([...mask(build, coat), { d: circle(w * 0.3, -h * 0.66, w * 0.7), fill: sheen }, ...blush(build, blushed)], {
      clip: d,
    }),
    rimLight(d, -w, w, 0.85, tone),
  ];
}

/** A frog's eyes stand on two bumps. */
function bumps(build: MammalBuild, coat: Coat): Item[] {
  if (build.mask !== 'frog') return [];
  const { headWide: w, headHigh: h } = build;
  return SIDES.map((side) => ({
    d: ellipse(w * (TURN + side * 0.4), -h * 0.74, w * 0.31, w * 0.32),
    fill: furOf(coat, w, h * 2),
  }));
}

/** Where the eyes sit: most species alike; a frog's stand on top of its head, a long muzzle leaves them less room. */
function eyeLine({ mask: kind, snout: muzzle, headHigh: h }: MammalBuild): number {
  if (kind === 'frog') return -h * 0.78;
  return muzzle === 'long' ? -h * 0.22 : -h * 0.13;
}

function eyePlan(build: MammalBuild, coat: Coat, side: -1 | 1): EyePlan {
  const { headWide: w } = build;
  const striped = build.mask === 'stripes';
  return {
    x: w * (TURN + (side < 0 ? -0.42 : 0.37)),
    y: eyeLine(build),
    radius: w * (build.eye ?? 0.235),
    narrow: side < 0 ? 1 : 0.86,
    side,
    lid: striped ? light(coat.dark, 0.08) : side < 0 ? coat.fur : light(coat.fur, 0.06),
    ...(build.mask === 'heart' || build.mask === 'blaze' ? { under: coat.muzzle } : {}),
    line: dark(coat.dark, 0.35),
    ...(striped ? { seam: '#e9e2d6' } : {}),
    iris: build.iris ?? '#7a5230',
  };
}

function browPlan(build: MammalBuild, coat: Coat, { x, y, radius, narrow, side }: EyePlan): BrowPlan {
  const { headWide: w, headHigh: h } = build;
  return {
    x: x - w * 0.02,
    y: y - radius * 1.52 - h * 0.03,
    half: radius * 0.92 * narrow,
    thick: w * (build.brow ? 0.15 : 0.085),
    side,
    colour: build.mask === 'stripes' ? '#fff6e6' : coat.brow,
  };
}

/** Both eyes with their brows; a frog's, high as they are, stay on its head. */
function eyes(build: MammalBuild, coat: Coat, expression: Expression, shut: boolean): Item[] {
  const browed = build.mask === 'frog' ? { ...expression, browLift: expression.browLift * 0.3 } : expression;
  return SIDES.flatMap((side) => {
    const plan = eyePlan(build, coat, side);
    return [...eye(plan, expression, shut), brow(browPlan(build, coat, plan), browed)];
  });
}

/** On the cheekbones, above the whiskers. */
function blush({ headWide: w, headHigh: h }: MammalBuild, amount: number): Item[] {
  if (amount <= 0) return [];
  return [-0.62, 0.86].map((t) => {
    const [x, y] = [t * w, h * 0.26];
    return {
      d: circle(x, y, w * 0.22),
      fill: radial([x, y], w * 0.21, [0, '#ef6f5e', amount * 0.85], [1, '#ef6f5e', 0]),
    };
  });
}

/** A mammal's head around 0,0, without a hat, before it is tilted. */
export function mammalHead(build: MammalBuild, expression: Expression, face: Face, tone: Tone): Item[] {
  const coat = coatOf(build, tone);
  const { headWide: w, headHigh: h } = build;
  const middle = w * TURN * 1.3;
  const kind = mouthOf(expression, face);
  const frog = build.mask === 'frog';
  const lips = frog ? w * 0.56 : w * 0.3;
  const lipsAt = h * (frog ? 0.36 : build.snout === 'long' ? 0.8 : 0.53);
  return [
    ...behindFace(build, coat, expression.ears, false),
    ...skullItems(build, coat, tone, expression.blush),
    ...snout(build, coat, middle),
    group(mouth(kind, lips, dark(coat.dark, 0.1), build.toothed === true), { at: [middle, lipsAt] }),
    ...nose(build, middle + w * 0.03),
    ...(frog || build.snout === 'long' ? [] : [whiskers(build, middle, light(coat.muzzle, 0.55))]),
    ...eyes(build, coat, expression, face === 'shut'),
    ...(build.spiny ? [fringe(build, coat)] : []),
  ];
}

/** A mammal's head seen from behind: no face, and the ears' backs. */
export function mammalNape(build: MammalBuild, tone: Tone): Item[] {
  const coat = coatOf(build, tone);
  const { headWide: w, headHigh: h } = build;
  const d = skull(build);
  const shade = linear([0, h * 0.1], [0, h], [0, dark(coat.fur, 0.5), 0], [1, dark(coat.fur, 0.5), 0.3]);
  return [
    ...bumps(build, coat),
    { d, fill: furOf(coat, w, h) },
    ...(build.mask === 'stripes' ? [group(stripes(build, coat, true), { clip: d })] : []),
    rimLight(d, -w, w, 0.85, tone),
    ...behindFace(build, coat, 0, true),
    ...(build.spiny ? quills(build, coat) : []),
    { d, fill: shade },
  ];
}
