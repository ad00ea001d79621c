import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Weather } from '../../view';
import { hungWeed, isEbb } from '../ebb';
import type { Setting } from '../setting';
import { bowAt } from './crestBow';

/** Where the water is let over, and where lunch is eaten when it is not: a share of the width. */
export const SPILLWAY = 0.595;

/** How much comes over in a weather; when the river has left, nothing. */
const COMES: Partial<Record<Weather, number>> = { flood: 1.9, rain: 1.3, ebb: 0 };

/** The spillway, clear and narrow; decline leaves it dry, and in a flood it roars. */
export function spillway(setting: Setting): Item[] {
  const { palette, at, size, condition, view } = setting;
  const flow = (COMES[view.weather] ?? 1) * (1 - arriving(Math.max(condition.decline, condition.chaos), 0.15, 0.6));
  const [x, half, foot] = [at(SPILLWAY), 24 * size, 520];
  const white = light(pick(palette.water, 0), 0.62);
  const bed: Item[] = [
    {
      d: path`M${x - half - 8} 425H${x + half + 8}L${x + half + 14} ${foot}H${x - half - 14}Z`,
      fill: linear([0, 418], [0, foot], [0, dark(pick(palette.wood, 0), 0.2)], [1, dark(pick(palette.wood, 0), 0.45)]),
    },
  ];
  if (isEbb(setting))
    return [
      ...bed,
      hungWeed(
        setting,
        [-0.8, -0.35, 0.15, 0.7].map((k): Point => [x + k * half, 425]),
        52,
      ),
    ];
  if (flow <= 0) return bed;
  const w = half * Math.min(1.5, 0.5 + 0.5 * flow) * Math.min(1, flow);
  const fall = path`M${x - w} 424Q${x} 420 ${x + w} 424C${x + w + 6} 432 ${x + w + 2} 480 ${x + w + 8} ${foot - 2}H${x - w - 8}C${x - w - 2} 480 ${x - w - 6} 432 ${x - w} 424Z`;
  const threads = [-0.6, -0.2, 0.25, 0.65].map((k) => path`M${x + k * w} 424q${k * 5} 44 ${k * 9} 90`).join('');
  const foam = [-1.3, -0.5, 0.3, 1.1]
    .map((k, i) => path`M${x + k * w - 13} ${foot + 1}a13 ${7 + (i % 2) * 3} 0 0 1 26 0Z`)
    .join('');
  return [
    ...bed,
    {
      d: fall,
      fill: linear([0, 420], [0, foot], [0, mix(white, pick(palette.water, 2), 0.3)], [0.3, white], [1, white, 0.85]),
    },
    { d: threads, stroke: pick(palette.water, 2), width: 2.4, opacity: 0.4 },
    { d: foam, fill: light(white, 0.4), opacity: 0.9 },
  ];
}

/** Where the dam weeps: one place for each leak that waits in the queue. Chaos makes jets of them. */
export function weeps(setting: Setting): Item[] {
  const { palette, condition } = setting;
  if (isEbb(setting)) return [];
  const much = Math.max(condition.backlog, condition.chaos * 0.8);
  const [wet, white] = [dark(pick(palette.water, 3), 0.35), light(pick(palette.water, 0), 0.5)];
  return [0.42, 0.74, 0.31, 0.84, 0.5, 0.68, 0.37, 0.79, 0.26, 0.56].flatMap((t, i): Item[] => {
    const grown = nthArriving(much, i, 10);
    if (grown <= 0) return [];
    const { x, top, foot } = bowAt(setting, t);
    const y = between(top, foot, 0.3 + 0.07 * (i % 4));
    const reach = 34 * condition.chaos;
    return [
      {
        d: path`M${x - 4} ${y}Q${x - 11 * grown} ${foot - 18} ${x - 9} ${foot}H${x + 10}Q${x + 9 * grown} ${foot - 20} ${x + 4} ${y}Z`,
        fill: linear([0, y], [0, foot], [0, wet, 0.75 * grown], [1, wet, 0.25 * grown]),
      },
      {
        d: path`M${x - 2} ${y - 2}Q${x + reach} ${y - 6} ${x + reach + 5} ${foot}h${-4 - 9 * condition.chaos}Q${x + reach * 0.5} ${y + 12} ${x - 2} ${y + 2}Z`,
        fill: white,
        opacity: 0.8 * grown,
      },
    ];
  });
}
