import { group, type Item, type Point } from '../display';
import { share } from '../number';
import type { Holding } from '../thing/holds';
import { birdBody } from './bird-body';
import { birdHead, birdNape, birdTilt } from './bird-head';
import { birdHeadwear } from './bird-headwear';
import { birdNod, birdPoints, birdStance } from './bird-stance';
import type { BirdBuild, MammalBuild } from './builds';
import { coatOf, frameOf } from './coat';
import type { Puppet } from './dressed';
import { EXPRESSIONS, type Expression, wearied } from './expressions';
import { headwear } from './headwear';
import { gripOf, paw } from './limbs';
import { mammalBody } from './mammal';
import { mammalHead, mammalNape } from './mammal-head';
import { isTogether, stanceOf } from './poses';
import { bodyTouches, headTouches, type Standing } from './touches';
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

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

function birdInPose(puppet: Puppet, build: BirdBuild, pose: Pose, standing: Standing, holding?: Holding): Body {
  const { size, wears } = puppet;
  const stance = birdStance(pose, holding !== undefined);
  const { neck, hand, far } = birdPoints(build, pose, stance);
  const { items, paws } = birdBody({ build, wears }, pose, stance, standing);
  return {
    items: [group(items, { scale: size })],
    paws: paws.length > 0 ? [group(paws, { scale: size })] : [],
    neck: scaled(neck, size),
    nod: birdNod(pose),
    hand: scaled(hand, size),
    far: scaled(far, size),
    ...(stance.near.forward && stance.far ? { both: scaled(middle(hand, far), size) } : {}),
    footing: build.legs > 60 && pose !== 'sit' ? 46 * size : 0,
  };
}

function mammalInPose(
  puppet: Puppet,
  build: MammalBuild,
  pose: Pose,
  { tone, condition }: Standing,
  holding?: Holding,
): Body {
  const { size, wears, stoop } = puppet;
  const stance = stanceOf(pose, { staff: hasStaff(wears), stoop, holding });
  const { slant, lift, sink, behind } = stance;
  const frame = frameOf(build, stance);
  const coat = coatOf(build, tone);
  const body = mammalBody(build, stance, tone);
  const staff = held(wears, coat, frame, stance, tone);
  const cut = { ...frame, behind };
  const dressed = [...staff.behind, ...body.behind, ...clothes(wears, cut, tone), ...bodyTouches(cut, condition, tone)];
  const raised = (items: readonly Item[]) => group(items, { at: [0, -lift], slant });
  const lean = Math.tan((slant * Math.PI) / 180);
  const placed = ([x, y]: Point): Point => scaled([x + y * lean, y - lift], size);
  const paws = [paw(coat, frame, stance.far, -1), paw(coat, frame, stance.near, 1)];
  const upper = raised([...dressed, ...body.before, ...staff.before]);
  const [hand, far] = [placed(gripOf(frame, stance.near, 1)), placed(gripOf(frame, stance.far, -1))];
  return {
    items: [group([...body.legs, upper, ...body.feet], { scale: size })],
    paws: behind ? [] : [group([raised(paws)], { scale: size })],
    neck: placed([6, -(frame.high + build.headHigh * 0.4 - sink)]),
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
export function drawHead(puppet: Puppet, mood: Mood, face: Face, { tone, condition }: Standing): Head {
  const { build, size, wears, weary } = puppet;
  const expression = wearied(EXPRESSIONS[mood], Math.max(weary, share((condition.decline - 0.3) / 0.6)));
  if (build.rig === 'bird')
    return tilted(
      [...birdHead(build, expression, face, tone), ...birdHeadwear(wears, false, tone)],
      [-2, -20],
      44,
      birdTilt(build, expression),
      build.head * size,
    );
  const { headWide: w, headHigh: h } = build;
  const items = [
    ...mammalHead(build, expression, face, tone),
    ...headTouches(w, h, condition, tone),
    ...headwear(wears, build, false, tone),
  ];
  return tilted(items, [w * 0.06, -h * crownOf(build)], w * 1.34, expression.tilt, size);
}

/** Draws a puppet's head as it is seen from behind, whatever its mood. */
export function drawNape({ build, size, wears }: Puppet, { tone, condition }: Standing): Head {
  const { tilt } = CALM_HEAD;
  if (build.rig === 'bird') {
    const nape = [...birdNape(build, tone), ...birdHeadwear(wears, true, tone)];
    return tilted(nape, [0, -20], 44, tilt, build.head * size);
  }
  const { headWide: w, headHigh: h } = build;
  const items = [
    ...mammalNape(build, tone),
    ...headTouches(w, h, condition, tone),
    ...headwear(wears, build, true, tone),
  ];
  return tilted(items, [0, -h * crownOf(build)], w * 1.34, tilt, size);
}
