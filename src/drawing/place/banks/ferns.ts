import { group, type Item } from '../../display';
import { circle, path } from '../../path';
import { branch } from '../front';
import type { Setting } from '../setting';

/** One frond from 0,0, leaning right, `long` units: a stem and leaflets that shorten to its tip. */
function frond(long: number): string {
  const at = (t: number) => [long * (0.75 * t * t + 0.25 * t), -long * (1.05 * t - 0.45 * t * t)] as const;
  const leaflets = Array.from({ length: 11 }, (_, i) => {
    const t = 0.14 + i * 0.078;
    const [[x, y], size] = [at(t), long * 0.2 * (1.05 - t)];
    return path`M${x} ${y}q${size * 0.9} ${-size * 0.1} ${size * 1.2} ${size * 0.75}q${-size * 0.9} ${size * 0.1} ${-size * 1.2} ${-size * 0.75}M${x} ${y}q${-size * 0.5} ${-size * 0.5} ${-size * 0.1} ${-size * 1.3}q${size * 0.7} ${size * 0.5} ${size * 0.1} ${size * 1.3}`;
  });
  const [x, y] = at(1);
  return path`M-3 4Q${long * 0.2} ${-long * 0.5} ${x} ${y}Q${long * 0.22} ${-long * 0.42} 3 4Z` + leaflets.join('');
}

/** Fern and boulders at both corners and a branch above, dark and out of focus: the frame of this valley. */
export function ferns(setting: Setting): Item[] {
  const { palette, left, right, bottom, extent, wind, condition } = setting;
  const [fill, short] = [palette.frame, extent.height / 720];
  const size = short * (1 - 0.35 * condition.order);
  const clump = (x: number, side: 1 | -1): Item[] =>
    [
      [-24, 150, -34],
      [0, 190, -8],
      [22, 150, 20],
      [44, 104, 44],
    ].map(([dx = 0, long = 0, turn = 0]) =>
      group([{ d: frond(long), fill, soft: 2.6 }], {
        at: [x + side * dx * short, bottom + 6],
        turn: side * (turn - 12) - 24 * wind,
        scale: [side * size, size],
      }),
    );
  const stones =
    circle(left + 20, bottom + 34, 70 * short) +
    circle(right - 30, bottom + 40, 82 * short) +
    circle(right - 130 * short, bottom + 62, 78 * short);
  return [
    ...clump(left + 34, 1),
    ...clump(right - 34, -1),
    { d: stones, fill, soft: 4 },
    group(branch(setting), {
      at: [left + right, 0],
      scale: [-1, 1],
    }),
  ];
}
