import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { circle, ellipse, path } from '../path';
import type { MammalBuild } from './builds';
import type { Coat } from './coat';

const lit = (colour: string, top: number, foot: number) =>
  linear([0, top], [0, foot], [0, light(colour, 0.34)], [0.6, colour], [1, dark(colour, 0.14)]);

/** Two whisker pads under the nose, and the chin. */
function pads({ headWide: w, headHigh: h }: MammalBuild, coat: Coat, x: number): Item[] {
  const pair = ellipse(x - w * 0.2, h * 0.4, w * 0.28, h * 0.25) + ellipse(x + w * 0.2, h * 0.4, w * 0.22, h * 0.24);
  const dots = [-0.3, -0.2, 0.2, 0.3].map((t, i) => circle(x + t * w, h * (i % 3 === 0 ? 0.38 : 0.46), 1.3)).join('');
  return [
    { d: ellipse(x, h * 0.66, w * 0.24, h * 0.19), fill: dark(coat.muzzle, 0.08) },
    { d: ellipse(x, h * 0.5, w * 0.46, h * 0.24), fill: dark(coat.fur, 0.4), opacity: 0.16 },
    { d: pair, fill: lit(coat.muzzle, h * 0.15, h * 0.66) },
    { d: dots, fill: dark(coat.muzzle, 0.4), opacity: 0.5 },
  ];
}

/** A muzzle that hangs, with nostrils at its end. */
const long = ({ headWide: w, headHigh: h }: MammalBuild, coat: Coat, x: number): Item[] => [
  {
    d: path`M${x - w * 0.4} ${-h * 0.02}C${x - w * 0.34} ${h * 0.3} ${x - w * 0.66} ${h * 0.62} ${x - w * 0.5} ${h * 0.92}C${x - w * 0.3} ${h * 1.16} ${x + w * 0.34} ${h * 1.16} ${x + w * 0.52} ${h * 0.9}C${x + w * 0.64} ${h * 0.6} ${x + w * 0.34} ${h * 0.3} ${x + w * 0.38} ${-h * 0.02}Z`,
    fill: lit(coat.muzzle, h * 0.1, h * 1.1),
  },
];

const oval = ({ headWide: w, headHigh: h }: MammalBuild, coat: Coat, x: number): Item[] => [
  { d: ellipse(x, h * 0.5, w * 0.46, h * 0.4), fill: dark(coat.fur, 0.4), opacity: 0.12 },
  { d: ellipse(x + w * 0.02, h * 0.46, w * 0.43, h * 0.38), fill: lit(coat.muzzle, h * 0.05, h * 0.84) },
];

/** The muzzle around the mouth; `x` is its middle. */
export function snout(build: MammalBuild, coat: Coat, x: number): Item[] {
  switch (build.snout) {
    case 'pads':
      return pads(build, coat, x);
    case 'oval':
      return oval(build, coat, x);
    case 'long':
      return long(build, coat, x);
    case 'none':
      return [];
  }
}

const INK = '#2d1f2b';

/** The nose, or a frog's two nostrils. */
export function nose({ headWide: w, headHigh: h, snout: kind }: MammalBuild, x: number): Item[] {
  if (kind === 'none')
    return [{ d: circle(x - w * 0.1, h * 0.1, 2.2) + circle(x + w * 0.12, h * 0.1, 2.2), fill: INK, opacity: 0.7 }];
  if (kind === 'long')
    return [
      {
        d: ellipse(x - w * 0.27, h * 0.46, 4.4, 5.6) + ellipse(x + w * 0.27, h * 0.46, 4.4, 5.6),
        fill: INK,
        opacity: 0.75,
      },
    ];
  const [half, top, foot] = [w * 0.225, h * 0.06, h * 0.34];
  return [
    {
      d: path`M${x - half} ${h * 0.16}Q${x - half * 0.8} ${top} ${x} ${top}Q${x + half * 0.8} ${top} ${x + half} ${h * 0.16}Q${x + half * 0.7} ${foot} ${x} ${foot}Q${x - half * 0.7} ${foot} ${x - half} ${h * 0.16}Z`,
      fill: linear([x - half, foot], [x + half, top], [0, dark(INK, 0.3)], [1, light(INK, 0.2)]),
    },
    { d: ellipse(x + half * 0.3, h * 0.13, half * 0.42, h * 0.045), fill: '#ffffff', opacity: 0.6 },
    { d: path`M${x} ${foot - 1}V${h * 0.52}`, stroke: INK, width: 2.2, opacity: 0.55 },
  ];
}

/** Three whiskers on each side, below where cheeks blush; the far ones are shorter. */
export const whiskers = ({ headWide: w, headHigh: h }: MammalBuild, x: number, colour: string): Item => ({
  d: [-1, 1]
    .flatMap((side) =>
      [-3, 4, 11].map((dip, i) => {
        const from = x + side * w * 0.36;
        return path`M${from} ${h * (0.46 + i * 0.06)}q${side * w * 0.26} ${dip * 0.4 - 3} ${side * w * (side < 0 ? 0.52 : 0.3)} ${dip}`;
      }),
    )
    .join(''),
  stroke: colour,
  width: 1.5,
  opacity: 0.49,
});
