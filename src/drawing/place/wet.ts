import { light, mix } from '../colour';
import { group, type Item, linear } from '../display';
import { pick } from '../palette';
import { ellipse, path, smooth } from '../path';
import { barrel, crate } from '../thing/loads';
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

/** The river over its bank: brown water round everybody's feet, and what it has carried off. */
export function floodwater(setting: Setting): Item[] {
  const { palette, left, right, at, size } = setting;
  const draw = setting.draws(37);
  const edge = Array.from(
    { length: 14 },
    (_, i) => [left - 40 + (i / 13) * (right - left + 80), 664 + (draw() - 0.5) * 26] as const,
  );
  const rise = smooth(edge) + path`L${right + 60} 530H${left - 60}Z`;
  const [near, far] = [pick(palette.water, 2), pick(palette.water, 1)];
  const streaks = Array.from({ length: 22 }, () => {
    const [x, y, w] = [left + draw() * (right - left), 560 + draw() * 96, 30 + draw() * 90];
    return path`M${x} ${y}q${w / 4} -5 ${w / 2} 0t${w / 2} 0`;
  });
  const afloat = (t: number, y: number, turn: number, item: Item[]) =>
    group([group(item, { turn, scale: 0.95 * size })], { at: [at(t), y], clip: 'M-90 -120H90V-6Q45 4 0 -4T-90 -6Z' });
  return [
    { d: rise, fill: linear([0, 540], [0, 680], [0, far, 0], [0.2, far, 0.95], [0.7, near, 0.9], [1, near, 0.5]) },
    { d: smooth(edge), stroke: light(far, 0.55), width: 3, opacity: 0.7 },
    { d: streaks.join(''), stroke: light(far, 0.4), width: 2.2, opacity: 0.6 },
    afloat(0.225, 604, -16, crate(pick(palette.wood, 2))),
    afloat(0.6, 596, 64, barrel(pick(palette.wood, 1))),
    afloat(0.965, 612, 13, crate(pick(palette.wood, 1), 48)),
    { d: path`M${at(0.42)} 626l${96 * size} -12l3 9l${-96 * size} 12Z`, fill: pick(palette.wood, 2) },
  ];
}
