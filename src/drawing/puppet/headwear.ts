import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { type Tone, toned } from '../palette';
import { circle, ellipse, path } from '../path';
import type { MammalBuild } from './builds';
import type { Headgear, Wear } from './cast/variant';
import { cloth, type HeadSize as Size } from './worn/cloth';
import { goggles, kerchief, nightcap, souwester, toque, trumpet, visor } from './worn/hats';

/** A ferryman's cap: the crown soft, the peak over the right brow. */
function cap(size: Size, colour: string): Item[] {
  const { w, h, behind } = size;
  const crown = path`M${-w * 0.74} ${-h * 0.64}C${-w * 0.92} ${-h * 1.3} ${-w * 0.3} ${-h * 1.5} ${w * 0.14} ${-h * 1.44}C${w * 0.66} ${-h * 1.38} ${w * 0.86} ${-h * 1.02} ${w * 0.74} ${-h * 0.66}Q0 ${-h * 0.86} ${-w * 0.74} ${-h * 0.64}Z`;
  const band = path`M${-w * 0.76} ${-h * 0.66}Q0 ${-h * 0.9} ${w * 0.76} ${-h * 0.68}L${w * 0.78} ${-h * 0.82}Q0 ${-h * 1.06} ${-w * 0.8} ${-h * 0.82}Z`;
  const peak = path`M${-w * 0.06} ${-h * 0.83}Q${w * 0.46} ${-h * 0.86} ${w * 0.78} ${-h * 0.72}Q${w * 1.2} ${-h * 0.62} ${w * 1.18} ${-h * 0.5}Q${w * 0.62} ${-h * 0.68} ${-w * 0.06} ${-h * 0.72}Z`;
  return [
    { d: crown, fill: cloth(size, colour) },
    {
      d: path`M${-w * 0.3} ${-h * 1.34}Q${-w * 0.4} ${-h * 1.1} ${-w * 0.42} ${-h * 0.9}M${w * 0.3} ${-h * 1.34}Q${w * 0.4} ${-h * 1.1} ${w * 0.42} ${-h * 0.9}`,
      stroke: dark(colour, 0.35),
      width: 2,
      opacity: 0.5,
    },
    { d: band, fill: dark(colour, 0.32) },
    ...(behind ? [] : [{ d: peak, fill: dark(colour, 0.46) }]),
    { d: circle(w * 0.02, -h * 1.44, 5), fill: dark(colour, 0.2) },
  ];
}

const feather = ({ w, h }: Size, colour: string): Item[] => [
  group(
    [
      {
        d: 'M0 6C-18 -16 -18 -56 8 -78C22 -54 20 -16 0 6Z',
        fill: linear([-14, 0], [16, -50], [0, dark(colour, 0.28)], [1, light(colour, 0.3)]),
      },
      { d: 'M-13 -30L0 -24M-12 -44L2 -38M17 -40L4 -34', stroke: dark(colour, 0.3), width: 2, opacity: 0.6 },
      { d: 'M0 10Q0 -34 7 -70', stroke: light(colour, 0.65), width: 2.4 },
    ],
    { at: [-w * 0.5, -h * 0.76], turn: -22 },
  ),
];

const flower = ({ w, h }: Size, colour: string): Item[] => {
  const petals = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    group([{ d: ellipse(9, 0, 7, 4.4), fill: i % 2 ? colour : light(colour, 0.25) }], { turn: i * 45 }),
  );
  const eye = [
    { d: circle(0, 0, 6), fill: dark(colour, 0.45) },
    { d: circle(1, -1.4, 3), fill: dark(colour, 0.2) },
  ];
  return [group([...petals, ...eye], { at: [w * 0.6, -h * 0.82] })];
};

/** A tuft of hair that no comb has met. */
const tuft = ({ w, h }: Size, colour: string): Item[] => [
  {
    d: path`M${-w * 0.3} ${-h * 0.84}C${-w * 0.62} ${-h * 1.06} ${-w * 0.56} ${-h * 1.34} ${-w * 0.34} ${-h * 1.46}Q${-w * 0.34} ${-h * 1.24} ${-w * 0.16} ${-h * 1.16}Q${-w * 0.2} ${-h * 1.5} ${w * 0.12} ${-h * 1.66}Q${w * 0.02} ${-h * 1.38} ${w * 0.16} ${-h * 1.24}Q${w * 0.24} ${-h * 1.46} ${w * 0.52} ${-h * 1.46}Q${w * 0.32} ${-h * 1.3} ${w * 0.36} ${-h * 0.86}Q0 ${-h * 1.02} ${-w * 0.3} ${-h * 0.84}Z`,
    fill: linear([-w * 0.4, -h], [w * 0.4, -h * 1.5], [0, dark(colour, 0.2)], [1, light(colour, 0.22)]),
  },
];

/** Round spectacles, worn low enough to look over. */
function spectacles({ w, h }: Size): Item[] {
  const rims = circle(-w * 0.29, -h * 0.08, w * 0.27) + circle(w * 0.51, -h * 0.08, w * 0.25);
  const bridge = path`M${w * 0.01} ${-h * 0.1}Q${w * 0.12} ${-h * 0.22} ${w * 0.24} ${-h * 0.1}M${-w * 0.59} ${-h * 0.1}L${-w * 0.92} ${-h * 0.2}M${w * 0.8} ${-h * 0.1}L${w * 0.98} ${-h * 0.16}`;
  return [
    { d: rims, fill: '#ffffff', opacity: 0.1 },
    { d: rims + bridge, stroke: '#5f4426', width: 3.4 },
    {
      d: path`M${-w * 0.46} ${-h * 0.2}q${w * 0.06} ${-h * 0.1} ${w * 0.16} ${-h * 0.12}M${w * 0.36} ${-h * 0.2}q${w * 0.06} ${-h * 0.1} ${w * 0.14} ${-h * 0.12}`,
      stroke: '#ffffff',
      width: 2.2,
      opacity: 0.7,
    },
  ];
}

/** An old otter's moustache, over the mouth's corners. */
const moustache = ({ w, h, behind }: Size, colour: string): Item[] =>
  (behind ? [] : ([-1, 1] as const)).map((k) => ({
    d: path`M${w * 0.16} ${h * 0.36}C${w * (0.16 + k * 0.2)} ${h * 0.28} ${w * (0.16 + k * 0.48)} ${h * 0.4} ${w * (0.16 + k * 0.72)} ${h * 0.74}C${w * (0.16 + k * 0.46)} ${h * 0.72} ${w * (0.16 + k * 0.2)} ${h * 0.62} ${w * 0.16} ${h * 0.44}Z`,
    fill: linear([w * 0.1, h * 0.3], [w * (0.16 + k * 0.6), h * 0.7], [0, light(colour, 0.3)], [1, dark(colour, 0.14)]),
  }));

/** A cloth tied round the head, its two ends standing up. */
const headband = (size: Size, colour: string): Item[] => {
  const { w, h } = size;
  return [
    {
      d: path`M${w * 0.7} ${-h * 0.8}C${w * 0.9} ${-h * 1.2} ${w * 1.1} ${-h * 1.3} ${w * 1.24} ${-h * 1.16}C${w * 1.2} ${-h * 1.0} ${w * 1.0} ${-h * 0.84} ${w * 0.78} ${-h * 0.72}C${w * 1.1} ${-h * 0.8} ${w * 1.3} ${-h * 0.7} ${w * 1.3} ${-h * 0.56}C${w * 1.1} ${-h * 0.5} ${w * 0.9} ${-h * 0.56} ${w * 0.7} ${-h * 0.66}Z`,
      fill: dark(colour, 0.16),
    },
    {
      d: path`M${-w * 0.9} ${-h * 0.5}Q0 ${-h * 0.94} ${w * 0.86} ${-h * 0.58}L${w * 0.74} ${-h * 0.8}Q0 ${-h * 1.16} ${-w * 0.76} ${-h * 0.76}Z`,
      fill: cloth(size, colour),
    },
    { d: circle(w * 0.78, -h * 0.7, 7), fill: light(colour, 0.1) },
  ];
};

/** High enough to leave the brows their play. */
const raisedCap = (size: Size, colour: string): Item[] => [group(cap(size, colour), { at: [0, -size.h * 0.09] })];

const HEADGEAR: Record<Headgear, (size: Size, colour: string) => Item[]> = {
  cap: raisedCap,
  feather,
  flower,
  tuft,
  headband,
  moustache,
  kerchief,
  visor,
  nightcap,
  toque,
  souwester: (size, colour) => [group(souwester(size, colour), { scale: 1.24 })],
  goggles,
  trumpet,
};

/** What is worn on a head of that size, spectacles apart. */
export const headgear = (wears: readonly Wear[], size: Size, tone: Tone): Item[] =>
  wears.flatMap((each) => (isHeadgear(each) ? HEADGEAR[each.wear](size, toned(tone, each.colour)) : []));

const isHeadgear = (each: Wear): each is { wear: Headgear; colour: string } => Object.hasOwn(HEADGEAR, each.wear);

/** What a mammal's head wears. */
export function headwear(wears: readonly Wear[], build: MammalBuild, behind: boolean, tone: Tone): Item[] {
  const size = { w: build.headWide, h: build.headHigh, behind };
  const glasses = !behind && wears.some(({ wear }) => wear === 'spectacles');
  return [...headgear(wears, size, tone), ...(glasses ? spectacles(size) : [])];
}
