import { group, type Item, type Point } from '../../display';
import { type Tone, toned } from '../../palette';
import { path } from '../../path';
import { tag } from '../../thing/tag';
import type { Cut } from '../garments';

/** Where tags hang along the string, 0..1, and degrees each is askew. */
const HANGING = [
  [0.17, 12],
  [0.34, 5],
  [0.5, -3],
  [0.66, 4],
  [0.83, -10],
] as const;

/** A string of tags about the neck, as deep as a chain of office. */
export function tagString({ wide: w, high: h, behind }: Cut, tone: Tone): Item[] {
  const [from, low, to]: readonly Point[] = [
    [-w * 0.6, -h * 0.97],
    [w * 0.1, behind ? -h * 0.84 : h * 0.06],
    [w * 0.68, -h * 0.97],
  ];
  if (!from || !low || !to) return [];
  const string = path`M${from[0]} ${from[1]}Q${low[0]} ${low[1]} ${to[0]} ${to[1]}`;
  const along = (t: number, i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * low[i] + t * t * to[i];
  const [bark, ink] = [toned(tone, '#ecdcb6'), toned(tone, '#8a4a3c')];
  const tags = HANGING.map(([t, turn]) => group(tag(bark, ink), { at: [along(t, 0), along(t, 1)], turn, scale: 0.9 }));
  return [{ d: string, stroke: toned(tone, '#6b4f3a'), width: 3 }, ...(behind ? [] : tags)];
}
