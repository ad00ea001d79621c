import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { path } from '../path';

/** The ferry hat: straw, too big for everyone who has worn it. Its brim lies on 0,0; `width` is the brim's half. */
export function strawHat(width: number, straw = '#e9c46f', band = '#c4573c'): Item[] {
  const w = width;
  return [
    {
      d: path`M${-w} 0C${-w * 0.9} ${-w * 0.26} ${w * 0.9} ${-w * 0.26} ${w} 0C${w * 0.86} ${w * 0.2} ${-w * 0.86} ${w * 0.2} ${-w} 0Z`,
      fill: linear([-w, 0], [w, -w * 0.2], [0, dark(straw, 0.3)], [1, light(straw, 0.1)]),
    },
    {
      d: path`M${-w * 0.55} ${-w * 0.04}C${-w * 0.54} ${-w * 0.74} ${w * 0.54} ${-w * 0.76} ${w * 0.57} ${-w * 0.04}Q0 ${w * 0.12} ${-w * 0.55} ${-w * 0.04}Z`,
      fill: linear([-w * 0.5, 0], [w * 0.5, -w * 0.6], [0, dark(straw, 0.16)], [1, light(straw, 0.3)]),
    },
    {
      d: path`M${-w * 0.55} ${-w * 0.06}Q0 ${w * 0.1} ${w * 0.57} ${-w * 0.06}L${w * 0.55} ${-w * 0.22}Q0 ${-w * 0.07} ${-w * 0.54} ${-w * 0.22}Z`,
      fill: band,
    },
    {
      d: path`M${-w * 0.3} ${-w * 0.5}Q0 ${-w * 0.62} ${w * 0.3} ${-w * 0.5}M${-w * 0.42} ${-w * 0.36}Q0 ${-w * 0.48} ${w * 0.44} ${-w * 0.36}`,
      stroke: dark(straw, 0.2),
      width: 1.6,
      opacity: 0.6,
    },
  ];
}
