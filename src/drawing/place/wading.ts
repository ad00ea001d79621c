import { dark, mix } from '../colour';
import { type Item, linear, type Point } from '../display';
import { pick } from '../palette';
import { path, rect } from '../path';
import { groundSpots, WADING } from '../spots';
import { driftwood, foamOf, isFlood } from './flood';
import type { Setting } from './setting';

/** Half rings where somebody stands, and the lines between: they lie before the feet. */
function ripples(setting: Setting, spots: readonly Point[], from: number): Item[] {
  const { size, left, right } = setting;
  const stroke = foamOf(setting);
  const half = 66 * size;
  const rings = spots.map(
    ([x, y]) =>
      path`M${x - half} ${y - 10}q${half * 0.3} 14 ${half} 14t${half} -14` +
      path`M${x - half * 1.2} ${y}q${half * 0.5} 14 ${half} 14`,
  );
  const draw = setting.draws(39);
  const lines = Array.from({ length: 22 }, () => {
    const [x, y, w] = [left + draw() * (right - left), from + draw() * (718 - from), 40 + draw() * 90];
    return path`M${x} ${y}q${w / 4} -5 ${w / 2} 0t${w / 2} 0`;
  });
  return [
    { d: rings.join(''), stroke, width: 2, opacity: 0.5 },
    { d: lines.join(''), stroke, width: 2.4, opacity: 0.4 },
  ];
}

/** Flood water before the feet of whoever stands in it: it hides them to the ankles, never a hand. */
export function wading(setting: Setting): Item[] {
  const deep = WADING[setting.view.place];
  if (deep === undefined || !isFlood(setting)) return [];
  const { palette, left, right } = setting;
  const spots = groundSpots(setting.view);
  const [far, close] = [Math.min, Math.max].map((end) => end(...spots.map(([, y]) => y))) as [number, number];
  const near = mix(pick(palette.water, 2), pick(palette.water, 3), 0.6);
  const top = far - deep;
  const down = (y: number) => (y - top) / (738 - top);
  const stops = [
    [0, near, 0],
    [down(far), near, 0.55],
    [down(close + 4), near, 0.86],
    [1, dark(near, 0.2), 0.92],
  ] as const;
  return [
    { d: rect(left - 60, top, right - left + 120, 770 - top), fill: linear([0, top], [0, 738], ...stops) },
    ...ripples(setting, spots, far),
    ...driftwood(setting, [
      [0, 0.41, 676, -5],
      [1, 0.79, 690, 7],
    ]),
  ];
}
