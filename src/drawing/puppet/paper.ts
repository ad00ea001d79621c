import { type Item, isGrain, isGroup, linear, type Shape } from '../display';
import type { Tone } from '../palette';

export const EDGE = 1.7;

/** Light has no edge: a gradient that fades to nothing. */
const isGlow = ({ fill }: Shape): boolean =>
  typeof fill === 'object' && fill.stops.some(([, , opacity]) => opacity === 0);

/** Everything of a list in one colour, a little wider: what scissors leave round a cut-out. */
function widened(items: readonly Item[], colour: string, by: number, soft: number): Item[] {
  return items.flatMap((item): Item[] => {
    if (isGrain(item)) return [];
    if (isGroup(item)) return item.clip ? [] : [{ ...item, items: widened(item.items, colour, by, soft) }];
    if ((item.opacity ?? 1) < 0.5 || item.soft || isGlow(item)) return [];
    const shape: Shape = { d: item.d, stroke: colour, width: (item.stroke ? (item.width ?? 1) : 0) + by * 2 };
    return [{ ...shape, ...(item.fill ? { fill: colour } : {}), ...(soft > 0 ? { soft } : {}) }];
  });
}

/** The soft shadow and the cream edge that lie behind a puppet's part. */
export function paperEdge(items: readonly Item[], tone: Tone): Item[] {
  const shadow = { items: widened(items, tone.shade, 0.5, 9), at: [-5, 4] as const, opacity: 0.26 };
  return [shadow, ...widened(items, tone.edge, EDGE, 0)];
}

/** The low sun's light along the right side of a shape: a stroke that fades in, inside the shape's own outline. */
export function rimLight(d: string, left: number, right: number, strength: number, tone: Tone): Item {
  const fade = linear([left, 0], [right, -(right - left) * 0.12], [0.6, tone.rim, 0], [1, tone.rim, strength]);
  return { items: [{ d, stroke: fade, width: 9 }], clip: d };
}
