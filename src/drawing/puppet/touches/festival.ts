import { dark, light } from '../../colour';
import { group, type Item, type Point } from '../../display';
import { nthArriving } from '../../number';
import { type Tone, toned } from '../../palette';
import { circle, ellipse, path, polygon, sized } from '../../path';
import { cloth, type HeadSize } from '../worn/cloth';

const [PINK, YELLOW, TEAL, ORANGE] = ['#ef3f6e', '#ffe04a', '#2fd3c3', '#f08a3c'] as const;
const FESTIVE = [PINK, YELLOW, TEAL, ORANGE, PINK, YELLOW, TEAL];

/** A paper flower about 0,0. */
const paperFlower = (colour: string, tone: Tone): Item[] => [
  {
    d: [0, 1, 2, 3, 4].map((k) => circle(Math.cos(k * 1.256) * 5, Math.sin(k * 1.256) * 5, 4.2)).join(''),
    fill: toned(tone, colour),
  },
  { d: circle(0, 0, 3.2), fill: light(colour, 0.6) },
];

/** A garland of paper flowers on a thread between two points, sagging by `sag`; `hung` 0..1 is how much of it is there. */
export function garland(from: Point, to: Point, sag: number, hung: number, tone: Tone): Item[] {
  if (hung <= 0) return [];
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  const count = FESTIVE.length;
  const flowers = FESTIVE.flatMap((colour, i): Item[] => {
    const t = (i + 0.5) / count;
    const u = 1 - t;
    const along = (k: 0 | 1, m: number) => u * u * from[k] + 2 * u * t * m + t * t * to[k];
    // From the middle outwards, so that a half-hung garland is balanced.
    const order = Math.abs(i - (count - 1) / 2) / (count / 2);
    const scale = nthArriving(hung, order * 2, 3);
    return scale > 0.05 ? [group(paperFlower(colour, tone), { at: [along(0, mx), along(1, my)], scale })] : [];
  });
  const thread = path`M${from[0]} ${from[1]}Q${mx} ${my} ${to[0]} ${to[1]}`;
  return [{ d: thread, stroke: '#fff3dc', width: 2, opacity: hung }, ...flowers];
}

/** A leaf that blew into fur or feathers. */
export const stray = (size: number, tone: Tone): Item =>
  group(
    [
      { d: 'M0 0C2 -16 16 -24 34 -20C32 -4 18 6 0 0Z', fill: toned(tone, '#8fb13c') },
      { d: 'M-4 3Q14 -8 28 -17', stroke: dark(toned(tone, '#8fb13c'), 0.35), width: 2 },
    ],
    { scale: size },
  );

/** A paper cone with a tassel. */
function cone(size: HeadSize, tone: Tone): Item[] {
  const { w, h } = size;
  const [paper, stripe] = [toned(tone, PINK), toned(tone, YELLOW)];
  const rings = sized('M-26 -114Q6 -102 40 -112M-10 -150Q10 -142 28 -148', w, h);
  return [
    {
      d: sized('M-44 -80Q6 -66 58 -80L12 -190Z', w, h),
      fill: cloth(size, paper),
    },
    { d: rings, stroke: stripe, width: 6 },
    { d: circle(w * 0.12, -h * 1.92, w * 0.14), fill: toned(tone, TEAL) },
  ];
}

/** A crown cut from paper. */
function crown(size: HeadSize, tone: Tone): Item[] {
  const { w, h } = size;
  const tips = [-0.66, -0.4, -0.2, 0.06, 0.3, 0.54, 0.76].map(
    (x, i): Point => [w * x, -h * ((i % 2 === 0 ? 1.5 : 1.06) + 0.06 * Math.cos(x * 3))],
  );
  const d = polygon([[-w * 0.62, -h * 0.72], ...tips, [w * 0.7, -h * 0.72]]);
  const gems = [-0.3, 0.06, 0.42].map((x) => circle(w * x, -h * 0.9, w * 0.07)).join('');
  return [
    { d, fill: cloth(size, toned(tone, YELLOW)) },
    { d: gems, fill: toned(tone, PINK) },
  ];
}

/** A wreath of leaves and paper flowers. */
function wreath({ w, h }: HeadSize, tone: Tone): Item[] {
  const places = [-0.74, -0.4, -0.02, 0.38, 0.74];
  const at = (x: number): Point => [w * x, -h * (1.06 - x * x * 0.62)];
  const leaves = [-0.86, -0.58, -0.22, 0.18, 0.56, 0.86].map((x) => {
    const [lx, ly] = at(x);
    return ellipse(lx, ly, w * 0.16, h * 0.12);
  });
  return [
    { d: leaves.join(''), fill: toned(tone, '#6fa045') },
    ...places.map((x, i) => group(paperFlower(FESTIVE[i] ?? PINK, tone), { at: at(x), scale: w / 46 })),
  ];
}

/** Two long feathers, neither of them one's own. */
function plumes({ w, h }: HeadSize, tone: Tone): Item[] {
  const plume = (colour: string, turn: number): Item =>
    group(
      [
        { d: 'M0 4C-20 -14 -22 -54 6 -84C24 -54 22 -14 0 4Z', fill: colour },
        { d: 'M0 8Q0 -36 6 -74', stroke: light(colour, 0.6), width: 2.4 },
      ],
      { at: [-w * 0.3, -h * 0.78], turn, scale: w / 62 },
    );
  return [plume(toned(tone, TEAL), -34), plume(toned(tone, ORANGE), -4)];
}

const HATS = [cone, crown, wreath, plumes];

/** Something for the festival on a bare head, askew; `whim` is any whole number and says which. */
export function festive(size: HeadSize, whim: number, worn: number, tone: Tone): Item[] {
  const hat = HATS[whim % HATS.length];
  if (worn <= 0 || !hat) return [];
  return [group(hat(size, tone), { at: [0, -size.h * 0.8 * (1 - worn)], turn: whim % 2 ? -7 : 8, scale: worn })];
}

/** A bow tied anywhere, of a colour that goes with nothing. */
export const bow = (at: Point, whim: number, tied: number, tone: Tone): Item[] => {
  if (tied <= 0) return [];
  const colour = toned(tone, FESTIVE[(whim + 2) % 4] ?? TEAL);
  return [
    group(
      [
        { d: 'M-2 2L-12 26L-2 22L4 4L14 24L4 24Z', fill: dark(colour, 0.24) },
        { d: 'M0 0C-12 -14 -26 -14 -28 -4C-28 6 -12 8 0 0C12 -14 26 -14 28 -4C28 6 12 8 0 0Z', fill: colour },
        { d: circle(0, 0, 5), fill: light(colour, 0.4) },
      ],
      { at, scale: tied * 0.86, turn: whim % 2 ? 14 : -12 },
    ),
  ];
};
