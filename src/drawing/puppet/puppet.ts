import { group, type Item, type Point } from '../display';
import type { Holding } from '../thing/holds';
import { birdBody } from './bird-body';
import { birdHead, birdNape, birdTilt } from './bird-head';
import { birdHeadwear } from './bird-headwear';
import { birdPoints, birdStance, drooping } from './bird-stance';
import type { BirdBuild, MammalBuild } from './builds';
import type { Wear } from './cast/variant';
import { coatOf, frameOf } from './coat';
import type { Puppet } from './dressed';
import { EXPRESSIONS, type Expression, wearied } from './expressions';
import { headwear } from './headwear';
import { gripOf, paw } from './limbs';
import { mammalBody } from './mammal';
import { mammalHead, mammalNape } from './mammal-head';
import { isTogether, stanceOf } from './poses';
import type { Standing } from './touches/standing';
import { bodyTouches, hatOfState, headTouches, isBare, whimOf, worndown } from './touches/touches';
import { clothes, hasStaff, held } from './wear';
import type { Face, Mood, Pose } from './words';

/** A body with the points where other things hang on it; feet on 0,0, in scene units. */
export interface Body {
  readonly items: readonly Item[];
  /** The paws alone, to be laid over what they hold. */
  readonly paws: readonly Item[];
  readonly neck: Point;
  /** Degrees the head nods in this pose. */
  readonly nod: number;
  /** Where a prop lies in the near hand, at the right of the picture, and in the far one. */
  readonly hand: Point;
  readonly far: Point;
  /** The middle between the hands, where both are before the body. */
  readonly both?: Point;
  /** Half the width of the shadow it throws on the ground; 0 for those who perch. */
  readonly footing: number;
}

/** A head around its own 0,0, and where a hat's brim would lie on it. */
export interface Head {
  readonly items: readonly Item[];
  readonly crown: Point;
  /** Half the width of a brim that is too big. */
  readonly brim: number;
}

const scaled = ([x, y]: Point, size: number): Point => [x * size, y * size];

const rotated = ([x, y]: Point, degrees: number): Point => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
};

/** By how much of their girth those lose flesh who live where everything declines. */
const THINNER = { mammal: 0.16, bird: 0.08 };

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

function birdInPose(puppet: Puppet, full: BirdBuild, pose: Pose, standing: Standing, holding?: Holding): Body {
  const { size, wears } = puppet;
  const weariness = worndown(standing);
  const build = { ...full, girth: full.girth * (1 - THINNER.bird * weariness) };
  const stance = drooping(birdStance(pose, holding !== undefined), weariness);
  const { neck, hand, far } = birdPoints(build, pose, stance);
  const { items, paws } = birdBody({ build, wears }, pose, stance, standing);
  return {
    items: [group(items, { scale: size })],
    paws: paws.length > 0 ? [group(paws, { scale: size })] : [],
    neck: scaled(neck, size),
    nod: stance.nod,
    hand: scaled(hand, size),
    far: scaled(far, size),
    ...(stance.near.forward && stance.far ? { both: scaled(middle(hand, far), size) } : {}),
    footing: build.legs > 60 && pose !== 'sit' ? 46 * size : 0,
  };
}

function mammalInPose(puppet: Puppet, full: MammalBuild, pose: Pose, standing: Standing, holding?: Holding): Body {
  const { size, wears, stoop } = puppet;
  const { tone } = standing;
  const weariness = worndown(standing);
  const build = { ...full, bodyWide: full.bodyWide * (1 - THINNER.mammal * weariness) };
  const stance = stanceOf(pose, { staff: hasStaff(wears), stoop: stoop + 5 * weariness, holding });
  const { slant, lift, sink, behind } = stance;
  const frame = frameOf(build, stance);
  const coat = coatOf(build, tone);
  const body = mammalBody(build, stance, tone);
  const staff = held(wears, coat, frame, stance, tone);
  const cut = { ...frame, behind };
  const dressed = [
    ...staff.behind,
    ...body.behind,
    ...clothes(wears, cut, tone),
    ...bodyTouches(cut, whimOf(build), standing),
  ];
  const raised = (items: readonly Item[]) => group(items, { at: [0, -lift], slant });
  const lean = Math.tan((slant * Math.PI) / 180);
  const placed = ([x, y]: Point): Point => scaled([x + y * lean, y - lift], size);
  const paws = [paw(coat, frame, stance.far, -1), paw(coat, frame, stance.near, 1)];
  const upper = raised([...dressed, ...body.before, ...staff.before]);
  const [hand, far] = [placed(gripOf(frame, stance.near, 1)), placed(gripOf(frame, stance.far, -1))];
  return {
    items: [group([...body.legs, upper, ...body.feet], { scale: size })],
    paws: behind ? [] : [group([raised(paws)], { scale: size })],
    neck: placed([6, -(frame.high + build.headHigh * 0.4 - sink - 7 * weariness)]),
    nod: stance.nod,
    hand,
    far,
    ...(isTogether(stance) ? { both: middle(hand, far) } : {}),
    footing: (frame.wide * 1.1 + 22) * size,
  };
}

/** Draws a puppet's body in a pose, with its hands where what it holds wants them. */
export const drawBody = (puppet: Puppet, pose: Pose, standing: Standing, holding?: Holding): Body =>
  puppet.build.rig === 'bird'
    ? birdInPose(puppet, puppet.build, pose, standing, holding)
    : mammalInPose(puppet, puppet.build, pose, standing, holding);

const tilted = (items: readonly Item[], crown: Point, brim: number, tilt: number, size: number): Head => ({
  items: [group(items, { scale: size, turn: tilt })],
  crown: scaled(rotated(crown, tilt), size),
  brim: brim * size,
});

/** How high a hat's brim lies, as a share of the head's half height: over a frog's eyes it must be higher. */
const crownOf = ({ mask }: MammalBuild): number => (mask === 'frog' ? 1.42 : 0.84);

const CALM_HEAD: Expression = EXPRESSIONS.neutral;

/** Draws a puppet's head in a mood. */
export function drawHead(puppet: Puppet, mood: Mood, face: Face, standing: Standing): Head {
  const { build, size, wears, weary } = puppet;
  const expression = wearied(EXPRESSIONS[mood], Math.max(weary, worndown(standing)));
  if (build.rig === 'bird') {
    const worn = birdHeadwear(wears, build, false, standing);
    // No feather stands up through a hat.
    const acting = isBare(wears) ? expression : { ...expression, ears: Math.min(expression.ears, 0.4) };
    const items = [...birdHead(build, acting, face, standing.tone), ...worn];
    return tilted(items, [-2, -20], 44, birdTilt(build, expression), build.head * size);
  }
  const { headWide: w, headHigh: h } = build;
  const items = [...mammalHead(build, expression, face, standing.tone), ...onHead(wears, build, false, standing)];
  return tilted(items, [w * 0.06, -h * crownOf(build)], w * 1.34, expression.tilt, size);
}

/** What a mammal's head wears, and what the state of things adds. */
function onHead(wears: readonly Wear[], build: MammalBuild, behind: boolean, standing: Standing): Item[] {
  const size = { w: build.headWide, h: build.headHigh, behind };
  return [
    ...headTouches(size, standing),
    ...headwear(wears, build, behind, standing.tone),
    ...(isBare(wears) && build.mask !== 'frog' ? hatOfState(size, whimOf(build), standing) : []),
  ];
}

/** Draws a puppet's head as it is seen from behind, whatever its mood. */
export function drawNape({ build, size, wears }: Puppet, standing: Standing): Head {
  const { tilt } = CALM_HEAD;
  if (build.rig === 'bird') {
    const nape = [...birdNape(build, standing.tone), ...birdHeadwear(wears, build, true, standing)];
    return tilted(nape, [0, -20], 44, tilt, build.head * size);
  }
  const { headWide: w, headHigh: h } = build;
  const items = [...mammalNape(build, standing.tone), ...onHead(wears, build, true, standing)];
  return tilted(items, [0, -h * crownOf(build)], w * 1.34, tilt, size);
}
