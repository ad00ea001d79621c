import { type Box, group, type Item, type Point } from '../display';
import { EDGE_ROOM } from '../puppet/paper';
import { castSize } from '../spots';
import { puppetParts, type StillActor } from '../still';
import type { View } from '../view';
import { type LivingSheet, sheetOf } from './sheet';

/** A puppet that breathes, turns its head and blinks; `at` is where its feet are, `nth` tells it from the others. */
export function livingActor(actor: Omit<StillActor, 'spot'>, at: Point, view: View, nth: number): LivingSheet[] {
  const light = { condition: view.condition, hour: view.hour };
  const { facing } = actor;
  const size = castSize(view);
  const parts = puppetParts(actor, light);
  const placed = (items: readonly Item[]): Item[] => [group(items, { at, scale: [facing * size, size] })];
  const neck: Point = [at[0] + facing * size * parts.neck[0], at[1] + size * parts.neck[1]];
  const part = (move: 'body' | 'head' | 'lid', items: readonly Item[], about: Point): LivingSheet =>
    sheetOf(move, placed(items), grown(view.frame), { about, nth });
  const lids = actor.mood === 'asleep' ? [] : puppetParts(actor, light, 'shut').head;
  return [
    part('body', parts.bodyEdge, at),
    part('head', parts.headEdge, neck),
    part('body', parts.body, at),
    part('head', parts.head, neck),
    ...(lids.length > 0 ? [part('lid', lids, neck)] : []),
  ];
}

/** Whoever stands at the edge is not cut before the edge of the picture. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - EDGE_ROOM,
  y: y - EDGE_ROOM,
  width: width + EDGE_ROOM * 2,
  height: height + EDGE_ROOM * 2,
});
