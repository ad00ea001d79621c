import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { pick } from '../../palette';
import { polygon } from '../../path';
import type { Setting } from '../setting';

/** A squared timber along a line, lit from above and so many units thick below it; `shade` 0..1 darkens it. */
export function timber({ palette }: Setting, from: Point, to: Point, thick: number, shade = 0): Item[] {
  const [deep, wood, lit] = [0, 1, 3].map((i) => dark(pick(palette.wood, i), shade)) as [string, string, string];
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [nx, ny] = [((to[1] - from[1]) / long) * thick, (-(to[0] - from[0]) / long) * thick];
  const side = ny < 0 ? -1 : 1;
  const foot = (p: Point): Point => [p[0] + side * nx, p[1] + side * ny];
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [
    {
      d: polygon([from, to, foot(to), foot(from)]),
      fill: linear(middle, foot(middle), [0, lit], [0.16, wood], [0.3, mix(wood, deep, 0.3)], [1, dark(deep, 0.16)]),
    },
    { d: polygon([from, to], false), stroke: light(lit, 0.35), width: 1.8 },
  ];
}
