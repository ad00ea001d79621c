import { light, mix } from '../colour';
import { group, type Item, linear } from '../display';
import { pick } from '../palette';
import { ellipse, path } from '../path';
import { afloat } from '../thing/drift';
import { barrel, crate } from '../thing/loads';
import { current, driftwood, foamOf, sheetOfWater } from './flood';
import type { Setting } from './setting';

/** Puddles on a near bank in the rain: each gives back a little sky. */
export function puddles(setting: Setting): Item[] {
  const { palette, at } = setting;
  const sky = mix(pick(palette.sky, 3), pick(palette.water, 1), 0.4);
  const places: readonly (readonly [number, number, number])[] = [
    [0.215, 652, 62],
    [0.42, 676, 84],
    [0.59, 648, 58],
    [0.79, 664, 74],
    [0.97, 680, 60],
    [0.03, 668, 54],
  ];
  return places.flatMap(([t, y, wide]) => [
    {
      d: ellipse(at(t), y, wide, wide * 0.14),
      fill: linear([0, y - 10], [0, y + 10], [0, sky, 0.85], [1, pick(palette.water, 3), 0.7]),
    },
    { d: path`M${at(t) - wide * 0.5} ${y - 2}h${wide * 0.5}`, stroke: light(sky, 0.5), width: 1.6, opacity: 0.7 },
    {
      d: ellipse(at(t) + wide * 0.3, y + 1, wide * 0.22, wide * 0.04),
      stroke: light(sky, 0.4),
      width: 1.2,
      opacity: 0.8,
    },
  ]);
}

/** Splashes where drops hit something flat. */
export function splashes(setting: Setting, from: number, to: number): Item[] {
  const { left, right } = setting;
  const draw = setting.draws(36);
  const marks = Array.from({ length: 34 }, () => {
    const [x, y, s] = [left + draw() * (right - left), from + draw() * (to - from), 0.7 + draw() * 0.7];
    return path`M${x - 5 * s} ${y - 3 * s}l${-3 * s} ${-4 * s}M${x} ${y - 4 * s}v${-6 * s}M${x + 5 * s} ${y - 3 * s}l${3 * s} ${-4 * s}`;
  });
  return [{ d: marks.join(''), stroke: '#eef5fa', width: 1.4, opacity: 0.6 }];
}

/** What drifts past whoever stands in it. */
const PASSING = [
  [1, 0.42, 600, 6],
  [2, 0.77, 596, -4],
] as const;

/** The river over its bank: brown water round everybody's feet, down to ours, and what it has carried off. */
export function floodwater(setting: Setting): Item[] {
  const { palette, at, size } = setting;
  const foam = foamOf(setting);
  const load = (t: number, y: number, turn: number, item: Item[], half: number) =>
    group(afloat(item, half, -6, foam, turn), { at: [at(t), y], scale: 0.95 * size });
  const { edge, sheet } = sheetOfWater(setting, 38, 548);
  return [
    sheet,
    { d: edge, stroke: foam, width: 2.2, opacity: 0.45 },
    ...current(setting, 37, 552, 660),
    ...driftwood(setting, PASSING),
    load(0.225, 604, -16, crate(pick(palette.wood, 2)), 34),
    load(0.6, 596, 64, barrel(pick(palette.wood, 1)), 34),
    load(0.965, 612, 13, crate(pick(palette.wood, 1), 48), 28),
  ];
}
