import { type Item, isGrain, isGroup, isLinear, linear, type Paint, type Shape } from '../display';
import type { Tone } from '../palette';
import { ellipse } from '../path';

export const EDGE = 1.6;
const SOFT = 9;
/** How far an edge and its shadow reach beyond what they go round, in units. */
export const EDGE_ROOM = 5 + SOFT + 1;

/** Which way a puppet will look on the stage: 1 right, -1 left. */
export type Facing = 1 | -1;

/** Swaps the sides between which a gradient runs; up and down stay. */
function turned(paint: Paint | undefined): Paint | undefined {
  if (typeof paint !== 'object' || !isLinear(paint)) return paint;
  const { from, to, stops } = paint;
  return { from: [to[0], from[1]], to: [from[0], to[1]], stops };
}

/** The same shapes lit for a puppet that will be mirrored: the sun stays at the right of the screen. */
export function litFor(facing: Facing, items: readonly Item[]): readonly Item[] {
  if (facing === 1) return items;
  return items.map((item): Item => {
    if (isGrain(item)) return item;
    if (isGroup(item)) return { ...item, items: litFor(facing, item.items) };
    const [fill, stroke] = [turned(item.fill), turned(item.stroke)];
    return { ...item, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) };
  });
}

/** Light has no edge: a gradient that fades to nothing. */
const isGlow = ({ fill, stroke }: Shape): boolean =>
  [fill, stroke].some((paint) => typeof paint === 'object' && paint.stops.some(([, , opacity]) => opacity === 0));

/** Everything of a list in one colour, a little wider: what scissors leave round a cut-out. */
function widened(items: readonly Item[], colour: string, by: number, soft: number): Item[] {
  return items.flatMap((item): Item[] => {
    if (isGrain(item)) return [];
    if (isGroup(item)) return item.clip ? [] : [{ ...item, items: widened(item.items, colour, by, soft) }];
    if ((item.opacity ?? 1) < 0.5 || item.soft || isGlow(item)) return [];
    const shape: Shape = { d: item.d, stroke: colour, width: (item.stroke ? (item.width ?? 1) : 0) + by * 2 };
    const { fill, dash } = item;
    return [{ ...shape, ...(fill ? { fill: colour } : {}), ...(dash ? { dash } : {}), ...(soft > 0 ? { soft } : {}) }];
  });
}

/** The soft shadow and the cream edge that lie behind a puppet's part. */
export function paperEdge(items: readonly Item[], tone: Tone, facing: Facing = 1): Item[] {
  const shadow = { items: widened(items, tone.shade, 0.5, SOFT), at: [-5 * facing, 4] as const, opacity: 0.26 };
  return [shadow, ...widened(items, tone.edge, EDGE, 0)];
}

/** The shadow on the ground under a puppet's feet, thrown away from the sun. */
export function groundShadow(half: number, tone: Tone, facing: Facing): Item[] {
  if (half <= 0) return [];
  const x = -10 * facing;
  return [
    { d: ellipse(x, 2, half, 8), fill: tone.shade, soft: 9, opacity: 0.34 },
    { d: ellipse(x * 0.4, 1, half * 0.8, 4), fill: tone.shade, soft: 4, opacity: 0.3 },
  ];
}

/**
 * The low sun's light along the right side of a shape: a stroke that fades in, inside the shape's own outline. On the
 * outline itself it lies uncut, or the half-covered pixels there would show as a dark hairline between light and edge.
 */
export function rimLight(d: string, left: number, right: number, strength: number, tone: Tone): Item {
  const fade = linear([left, 0], [right, -(right - left) * 0.12], [0.6, tone.rim, 0], [1, tone.rim, strength]);
  return {
    items: [
      { items: [{ d, stroke: fade, width: 9 }], clip: d },
      { d, stroke: fade, width: EDGE },
    ],
  };
}
