import { dark, light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import { ground } from '../ground';
import type { Setting } from '../setting';

/** Slabs of slate along the path: share of the width, height, half width. */
const SLABS = [
  [0.2, 668, 74],
  [0.62, 652, 60],
  [0.74, 690, 86],
  [0.34, 700, 66],
  [0.9, 654, 54],
  [0.07, 642, 50],
  [0.52, 692, 44],
] as const;

/** A flat stone with a light upper edge, and moss on its shady end; order takes it up for tiles. */
function slab(
  { palette, at, size, snow, condition }: Setting,
  [t, y, half]: (typeof SLABS)[number],
  i: number,
): Item[] {
  const w = half * size * (1 - arriving(condition.order, 0.1 + i * 0.1, 0.12));
  if (w < 1) return [];
  const slate = snow ? '#e4ecf4' : mix('#77808a', pick(palette.ground, 0), 0.3);
  const x = at(t);
  const top = path`M${x - w} ${y}Q${x - w * 0.8} ${y - w * 0.18} ${x - w * 0.2} ${y - w * 0.17}L${x + w * 0.6} ${y - w * 0.2}Q${x + w} ${y - w * 0.14} ${x + w} ${y}Q${x + w * 0.4} ${y + w * 0.1} ${x - w * 0.3} ${y + w * 0.08}Z`;
  const moss = mix(pick(palette.ground, 1), '#71863f', 0.45 * (1 - condition.order));
  return [
    {
      d: path`M${x - w} ${y}Q${x - w * 0.4} ${y + w * 0.28} ${x + w * 0.5} ${y + w * 0.2}Q${x + w} ${y + w * 0.16} ${x + w} ${y}Z`,
      fill: dark(slate, 0.5),
      opacity: 0.7,
    },
    { d: top, fill: linear([x - w, 0], [x + w, 0], [0, dark(slate, 0.28)], [1, light(slate, 0.2)]) },
    ...(snow
      ? []
      : [
          {
            d: path`M${x - w} ${y}Q${x - w * 0.8} ${y - w * 0.2} ${x - w * (0.3 - (i % 2) * 0.15)} ${y - w * 0.17}Q${x - w * 0.4} ${y - w * 0.04} ${x - w} ${y}Z`,
            fill: moss,
            opacity: 0.9,
          },
        ]),
  ];
}

/**
 * The near bank in this valley: loam, sedge, slabs of slate with moss on them. The path leads to `pathX`. Its edge is high
 * enough that a crowd stands on it, on a phone too.
 */
export function ledge(setting: Setting, pathX: number): Item[] {
  const { palette, snow, size } = setting;
  const dip = size - 0.15;
  const loam = ['#a88c5c', '#6f5a40', '#30281f'];
  const colours = palette.ground.map((colour, i) => (snow ? colour : mix(colour, loam[i] ?? colour, 0.5)));
  return [
    ...ground({ ...setting, palette: { ...palette, ground: colours } }, pathX, dip, 544 + 60 * dip),
    ...SLABS.flatMap((each, i) => slab(setting, each, i)),
  ];
}
