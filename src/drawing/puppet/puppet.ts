import type { Item, Point } from '../display';
import { group } from '../display';
import type { Tone } from '../palette';
import { birdBody, birdHead, birdNeck } from './bird';
import type { Puppet } from './cast';
import { frameOf, handAt, mammalBody } from './mammal';
import { mammalHead } from './mammal-head';
import { STANCES } from './poses';
import { clothes, headwear, held } from './wear';
import type { Face, Mood, Pose } from './words';

/** A body with the points where other things hang on it; feet on 0,0, in scene units. */
export interface Body {
  readonly items: readonly Item[];
  readonly neck: Point;
  /** Degrees the head nods in this pose. */
  readonly nod: number;
  /** Where a prop lies in the near hand, at the right of the picture, and in the far one. */
  readonly hand: Point;
  readonly far: Point;
}

/** A head around its own 0,0, and where a hat's brim would lie on it. */
export interface Head {
  readonly items: readonly Item[];
  readonly crown: Point;
  /** Half the width of a brim that is too big. */
  readonly brim: number;
}

const scaled = ([x, y]: Point, size: number): Point => [x * size, y * size];

/** Draws a puppet's body in a pose. */
export function drawBody(puppet: Puppet, pose: Pose, tone: Tone): Body {
  const { build, size, wears } = puppet;
  if (build.rig === 'bird') {
    const neck = scaled(birdNeck(build, pose), size);
    const items = [group(birdBody(build, pose, tone), { scale: size })];
    return { items, neck, nod: pose === 'slump' ? 10 : 0, hand: [neck[0] + 60 * size, neck[1] + 40 * size], far: neck };
  }
  const stance = STANCES[pose];
  const frame = frameOf(build, stance);
  const { behind, before } = mammalBody(build, stance, tone);
  const items = [...behind, ...clothes(wears, frame, tone), ...before, ...held(wears, frame, stance, tone)];
  const lean = Math.tan((stance.slant * Math.PI) / 180);
  const high = frame.high + build.headHigh * 0.42 - stance.sink;
  return {
    items: [group(items, { scale: size, slant: stance.slant })],
    neck: scaled([6 - lean * high, -high], size),
    nod: stance.nod,
    hand: scaled(handAt(frame, stance.near, 1), size),
    far: scaled(handAt(frame, stance.far, -1), size),
  };
}

/** Draws a puppet's head in a mood. */
export function drawHead(puppet: Puppet, mood: Mood, face: Face, tone: Tone): Head {
  const { build, size, wears } = puppet;
  if (build.rig === 'bird') {
    const scale = build.head * size;
    return {
      items: [group(birdHead(build, mood, face, tone), { scale })],
      crown: [-2 * scale, -19 * scale],
      brim: 44 * scale,
    };
  }
  const items = [...mammalHead(build, mood, face, tone), ...headwear(wears, build, tone)];
  return {
    items: [group(items, { scale: size })],
    crown: scaled([4, -build.headHigh * 0.74], size),
    brim: build.headWide * 1.12 * size,
  };
}
