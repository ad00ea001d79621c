import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { path, rect, smooth } from '../../path';
import { mudOf } from '../ebb';
import { HORIZON, type Setting } from '../setting';

/** Where the river still runs: share of the width, height, and half its breadth. */
export type Course = readonly (readonly [t: number, y: number, half: number])[];

/** Cracks in mud that has dried, the wider the nearer. */
function cracks(setting: Setting, to: number): Item {
  const { left, right } = setting;
  const draw = setting.draws(186);
  const lines = Array.from({ length: 44 }, () => {
    const [x, y] = [left + draw() * (right - left), between(HORIZON + 14, to, draw())];
    const w = between(9, 34, (y - HORIZON) / 200);
    return path`M${x - w} ${y}l${w * 0.7} ${w * 0.24}l${w * 0.5} ${-w * 0.18}l${w * 0.8} ${w * 0.28}m${-w * 1.3} ${-w * 0.1}l${-w * 0.18} ${w * 0.4}`;
  });
  return { d: lines.join(''), stroke: mudOf(setting).wet, width: 2, opacity: 0.6 };
}

/** The floor of the pond when the river has left: mud from the far shore to `to`, the old waterline, snags, and a thread of water. */
export function lowPond(setting: Setting, to: number, course: Course): Item[] {
  const { palette, left, right, at, size } = setting;
  const { wet, dry } = mudOf(setting);
  const [far, bright] = [mix(dry, palette.haze, 0.34), light(pick(palette.water, 0), 0.15)];
  const middle = course.map(([t, y]): Point => [at(t), y]);
  const bank = (side: number) =>
    middle.map(([x, y], i): Point => {
      const [[ax, ay], [bx, by]] = [middle[i - 1] ?? [x, y], middle[i + 1] ?? [x, y]];
      const half = (side * (course[i]?.[2] ?? 0) * size) / Math.hypot(bx - ax, by - ay);
      return [x + (by - ay) * half, y - (bx - ax) * half * 0.3];
    });
  const thread = `${smooth(bank(-1))}${smooth(bank(1).reverse()).replace('M', 'L')}Z`;
  const draw = setting.draws(187);
  const snags = Array.from({ length: 26 }, () => {
    const [x, y] = [left + draw() * (right - left), HORIZON + 10 + draw() * (to - HORIZON - 20)];
    const s = (0.2 + (0.9 * (y - HORIZON)) / 170) * size;
    return path`M${x} ${y}l${40 * s} ${(draw() * 16 - 12) * s}m${-22 * s} ${3 * s}l${8 * s} ${-16 * s}`;
  });
  return [
    {
      d: rect(left - 40, HORIZON - 3, right - left + 80, to - HORIZON + 3),
      fill: linear([0, HORIZON], [0, to], [0, far], [0.45, dry], [1, mix(dry, wet, 0.6)]),
    },
    { d: rect(left - 40, HORIZON - 5, right - left + 80, 6), fill: dark(wet, 0.25), opacity: 0.7 },
    {
      d: path`M${left - 40} ${HORIZON + 7}H${right + 40}`,
      stroke: mix(wet, palette.haze, 0.2),
      width: 2,
      opacity: 0.6,
    },
    cracks(setting, to),
    { d: thread, stroke: wet, width: 12 * size },
    {
      d: thread,
      fill: linear([0, HORIZON], [0, to], [0, bright], [0.5, pick(palette.water, 1)], [1, pick(palette.water, 2)]),
    },
    { d: smooth(bank(1)), stroke: bright, width: 1.8, opacity: 0.8 },
    { d: snags.join(''), stroke: dark(pick(palette.wood, 0), 0.1), width: 4 * size },
  ];
}
