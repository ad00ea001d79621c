import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { type Tone, toned } from '../palette';
import { circle, ellipse, path, sized } from '../path';
import type { MammalBuild } from './builds';
import type { Headgear, Wear } from './cast/variant';
import { cloth, type HeadSize as Size } from './worn/cloth';
import { goggles, kerchief, nightcap, souwester, toque, trumpet, visor } from './worn/hats';

/** A ferryman's cap: the crown soft, the peak over the right brow. */
function cap(size: Size, colour: string): Item[] {
  const { w, h, behind } = size;
  const crown = sized('M-74 -64C-92 -130 -30 -150 14 -144C66 -138 86 -102 74 -66Q0 -86 -74 -64Z', w, h);
  const band = sized('M-76 -66Q0 -90 76 -68L78 -82Q0 -106 -80 -82Z', w, h);
  const peak = sized('M-6 -83Q46 -86 78 -72Q120 -62 118 -50Q62 -68 -6 -72Z', w, h);
  return [
    { d: crown, fill: cloth(size, colour) },
    {
      d: sized('M-30 -134Q-40 -110 -42 -90M30 -134Q40 -110 42 -90', w, h),
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
    d: sized(
      'M-30 -84C-62 -106 -56 -134 -34 -146Q-34 -124 -16 -116Q-20 -150 12 -166Q2 -138 16 -124Q24 -146 52 -146Q32 -130 36 -86Q0 -102 -30 -84Z',
      w,
      h,
    ),
    fill: linear([-w * 0.4, -h], [w * 0.4, -h * 1.5], [0, dark(colour, 0.2)], [1, light(colour, 0.22)]),
  },
];

/** Round spectacles, worn low enough to look over. */
function spectacles({ w, h }: Size): Item[] {
  const rims = circle(-w * 0.25, -h * 0.1, w * 0.27) + ellipse(w * 0.54, -h * 0.1, w * 0.24, w * 0.27);
  const bridge = sized('M2 -12Q16 -24 30 -12M-52 -12L-92 -20M78 -12L98 -16', w, h);
  return [
    { d: rims, fill: '#ffffff', opacity: 0.1 },
    { d: rims + bridge, stroke: '#5f4426', width: 3.4 },
    {
      d: path`M${-w * 0.42} ${-h * 0.22}q${w * 0.06} ${-h * 0.1} ${w * 0.16} ${-h * 0.12}M${w * 0.4} ${-h * 0.22}q${w * 0.06} ${-h * 0.1} ${w * 0.14} ${-h * 0.12}`,
      stroke: '#ffffff',
      width: 2.2,
      opacity: 0.7,
    },
  ];
}

/** An old otter's moustache, over the mouth's corners. */
const moustache = ({ w, h, behind }: Size, colour: string): Item[] =>
  (behind ? [] : ([-1, 1] as const)).map((k) => ({
    d: path`M${w * 0.22} ${h * 0.36}C${w * (0.22 + k * 0.2)} ${h * 0.28} ${w * (0.22 + k * 0.48)} ${h * 0.4} ${w * (0.22 + k * 0.72)} ${h * 0.74}C${w * (0.22 + k * 0.46)} ${h * 0.72} ${w * (0.22 + k * 0.2)} ${h * 0.62} ${w * 0.22} ${h * 0.44}Z`,
    fill: linear([w * 0.1, h * 0.3], [w * (0.22 + k * 0.6), h * 0.7], [0, light(colour, 0.3)], [1, dark(colour, 0.14)]),
  }));

/** A cloth tied round the head, its two ends standing up. */
const headband = (size: Size, colour: string): Item[] => {
  const { w, h } = size;
  return [
    {
      d: sized(
        'M70 -80C90 -120 110 -130 124 -116C120 -100 100 -84 78 -72C110 -80 130 -70 130 -56C110 -50 90 -56 70 -66Z',
        w,
        h,
      ),
      fill: dark(colour, 0.16),
    },
    {
      d: sized('M-90 -50Q0 -94 86 -58L74 -80Q0 -116 -76 -76Z', w, h),
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
