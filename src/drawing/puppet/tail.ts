import { dark, light, mix } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, ellipse, path } from '../path';
import type { MammalBuild } from './builds';
import type { Coat, Frame } from './coat';

function paddle(coat: Coat): Item[] {
  const shape = 'M0 -28C34 -34 92 -26 104 0C92 26 34 34 0 28Z';
  const hatch = Array.from(
    { length: 11 },
    (_, i) => `M${i * 13 - 20} -40L${i * 13 + 20} 40M${i * 13 + 20} -40L${i * 13 - 20} 40`,
  ).join('');
  const fill = linear([0, 0], [104, 0], [0, dark(coat.dark, 0.1)], [1, light(coat.dark, 0.14)]);
  return [
    { d: shape, fill },
    group([{ d: hatch, stroke: light(coat.dark, 0.24), width: 2, opacity: 0.75 }], { clip: shape }),
  ];
}

/** An otter's tail: thick at its root, lying in a curve. */
function rudder(coat: Coat, w: number): Item[] {
  const end = -w * 0.9 - 74;
  const d = path`M${-w * 0.2} -46C${-w * 1.1} -50 ${-w * 1.3 - 20} -16 ${end} -26Q${end - 12} -26 ${end - 6} -15C${end + 30} 12 ${-w} 8 ${-w * 0.1} -2Z`;
  const fill = linear([end, 0], [-w * 0.4, -20], [0, dark(coat.fur, 0.34)], [1, dark(coat.fur, 0.14)]);
  return [
    { d, fill },
    {
      d: path`M${end + 14} -20C${-w * 1.2 - 16} -6 ${-w} -26 ${-w * 0.7} -34`,
      stroke: light(coat.fur, 0.14),
      width: 3,
      opacity: 0.35,
    },
  ];
}

/** A tail as it shows behind a body that is seen from the front. */
export function tail(build: MammalBuild, coat: Coat, { wide: w }: Frame): Item[] {
  switch (build.tail) {
    case 'paddle':
      return [group(paddle(coat), { at: [-w * 0.45, -26], turn: 200 })];
    case 'long':
      return rudder(coat, w);
    case 'puff':
      return [
        {
          d: circle(-w * 0.98, -28, 17),
          fill: linear([-w * 1.3, 0], [-w * 0.6, -40], [0, dark(coat.belly, 0.1)], [1, light(coat.belly, 0.4)]),
        },
      ];
    case 'stub':
      return [group([{ d: ellipse(0, 0, 22, 11), fill: dark(coat.fur, 0.1) }], { at: [-w * 0.95, -24], turn: -20 })];
    case 'thin':
      return [
        {
          d: path`M${-w * 0.5} -16C${-w * 1.6} 10 ${-w * 1.6} -44 ${-w * 2} -32`,
          stroke: mix(coat.fur, '#d08d86', 0.5),
          width: 6.5,
        },
      ];
    case 'none':
      return [];
  }
}

/** A tail as it hangs over a body that is seen from behind. */
export function tailBehind(build: MammalBuild, coat: Coat, { wide: w }: Frame): Item[] {
  const fill = linear(
    [-30, 0],
    [40, 0],
    [0, dark(coat.fur, 0.3)],
    [0.6, dark(coat.fur, 0.1)],
    [1, light(coat.fur, 0.1)],
  );
  switch (build.tail) {
    case 'paddle':
      return [group(paddle(coat), { at: [-10, -34], turn: 158, scale: 0.92 })];
    case 'long':
      return [
        {
          d: path`M${-w * 0.36} -52C${-w * 0.2} -16 ${-w * 0.7} -10 ${-w * 1.1 - 34} -14C${-w - 30} 8 ${-w * 0.3} 12 ${w * 0.16} -4C${w * 0.34} -20 ${w * 0.34} -40 ${w * 0.3} -54Z`,
          fill,
        },
      ];
    case 'puff':
      return [{ d: circle(2, -30, 20), fill: light(coat.belly, 0.3) }];
    case 'stub':
      return [{ d: path`M-16 -40Q0 -52 16 -40Q14 -12 0 -10Q-14 -12 -16 -40Z`, fill }];
    case 'thin':
      return [{ d: path`M2 -26C6 6 ${-w * 0.8} 6 ${-w * 1.5} -12`, stroke: mix(coat.fur, '#d08d86', 0.5), width: 6.5 }];
    case 'none':
      return [];
  }
}
