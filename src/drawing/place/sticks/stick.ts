import { dark, light } from '../../colour';
import type { Item } from '../../display';
import { circle, path } from '../../path';

/** A stick around x, y; `turn` in radians, `length` in units. */
export interface Stick {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly length: number;
}

const endOf = ({ x, y, turn, length }: Stick, way: -1 | 1): [number, number] => [
  x + (way * Math.cos(turn) * length) / 2,
  y + (way * Math.sin(turn) * length) / 2,
];

function lineOf(stick: Stick, drop: number): string {
  const [[ax, ay], [bx, by]] = [endOf(stick, -1), endOf(stick, 1)];
  return path`M${ax} ${ay + drop}L${bx} ${by + drop}`;
}

/**
 * Sticks laid over each other, those of the first shade lowest. One path for each shade keeps the list short; every
 * fifth stick shows the pale wood where it was gnawed off.
 * @param width of a stick, in units
 */
export function laid(sticks: readonly Stick[], shades: readonly string[], width: number): Item[] {
  return shades.flatMap((shade, k) => {
    const mine = sticks.filter((_, i) => i % shades.length === k);
    if (mine.length === 0) return [];
    const gnawed = mine.filter((_, i) => i % 5 === 0).map((stick) => circle(...endOf(stick, 1), width * 0.4));
    return [
      {
        d: mine.map((stick) => lineOf(stick, width * 0.32)).join(''),
        stroke: dark(shade, 0.55),
        width,
        opacity: 0.42,
      },
      { d: mine.map((stick) => lineOf(stick, 0)).join(''), stroke: shade, width },
      { d: gnawed.join(''), fill: light(shade, 0.3) },
    ];
  });
}
