import { mix } from '../../colour';
import { group, type Item, type Point, radial } from '../../display';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import type { Setting } from '../setting';

/** The beam over our heads with what hangs on it to dry, and two posts: near, dark, out of focus. */
export function beam({ palette, left, right, extent, bottom, condition }: Setting): Item[] {
  const [top, k] = [extent.y, extent.height / 720];
  const fill = mix(palette.frame, pick(palette.wood, 0), 0.35);
  const turnip = (x: number, y: number): Item[] => [
    { d: path`M${x} ${top}V${y - 30 * k}`, stroke: fill, width: 3 },
    {
      d: path`M${x} ${y - 10}Q${x - 24 * k} ${y - 44 * k} ${x - 6} ${y - 52 * k}L${x} ${y - 20}L${x + 8} ${y - 54 * k}Q${x + 24 * k} ${y - 38 * k} ${x} ${y - 10}Z`,
      fill: mix(fill, pick(palette.ground, 1), 0.55),
      soft: 2,
    },
    {
      d: circle(x, y, 18 * k) + path`M${x - 6} ${y + 10}L${x} ${y + 40 * k}L${x + 6} ${y + 10}Z`,
      fill: mix(fill, '#b98a98', 0.6),
      soft: 2,
    },
  ];
  const hung = [0, 1, 2, 3, 4].filter((i) => condition.decline < 0.3 + i * 0.13);
  return [
    { d: rect(left - 10, top - 40, right - left + 20, 40 + 44 * k), fill, soft: 3 },
    ...hung.flatMap((i) => turnip(left + (100 + i * 44) * k, top + (116 + (i % 2) * 34) * k)),
    { d: rect(left - 20, top, 50 * k, extent.height) + rect(right - 34 * k, top, 60, extent.height), fill, soft: 4 },
    {
      d: path`M${left} ${top + 190 * k}L${left + 150 * k} ${top + 30}M${right} ${top + 190 * k}L${right - 150 * k} ${top + 30}`,
      stroke: fill,
      width: 26 * k,
      soft: 3,
    },
    {
      d: path`M${left} ${bottom + 20}V${bottom - 40}Q${left + 120} ${bottom - 60} ${left + 260} ${bottom + 20}ZM${right} ${bottom + 20}V${bottom - 36}Q${right - 110} ${bottom - 54} ${right - 230} ${bottom + 20}Z`,
      fill,
      soft: 4,
    },
  ];
}

/** Firelight around a point, and on the floor below it. */
export function glow({ palette }: Setting, at: Point, reach: number, strength: number): Item[] {
  const warm = mix('#ffa347', palette.window, 0.25);
  const fill = radial([0, 0], reach, [0, warm, strength], [1, warm, 0]);
  const ball: Item[] = [{ d: circle(0, 0, reach), fill }];
  return [group(ball, { at }), group(ball, { at: [at[0], at[1] + 44], scale: [1.4, 0.24] })];
}
