import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, ellipse, path, sized } from '../path';
import type { Frame } from './coat';

/** What cloth is cut to: the body's frame, and whether its back is seen. */
export interface Cut extends Frame {
  readonly behind: boolean;
}

const cloth = ({ wide: w }: Frame, colour: string) =>
  linear([-w, 0], [w, -30], [0, dark(colour, 0.28)], [0.55, colour], [1, light(colour, 0.22)]);

/** A band about the neck, over the seam of head and body. */
const collar = ({ wide: w, high: h }: Frame, deep: number): string =>
  path`M${-w * 0.7} ${-h * 1.02}Q0 ${-h * 0.9} ${w * 0.72} ${-h * 1.02}L${w * 0.82} ${-h * (1 - deep)}Q${w * 0.1} ${-h * (0.86 - deep)} ${-w * 0.8} ${-h * (1 - deep)}Z`;

/** A kerchief; its knot and ends fly at the nape. */
export function bandana(cut: Cut, colour: string, second: string): Item[] {
  const { wide: w, high: h, behind } = cut;
  const [x, y] = behind ? [0, -h * 0.9] : [-w * 0.72, -h * 0.94];
  const ends = group(
    [
      { d: 'M0 0C-14 -12 -30 -14 -44 -4C-34 2 -30 8 -34 16C-20 14 -6 10 0 4Z', fill: dark(colour, 0.24) },
      { d: 'M0 2C-10 6 -20 18 -22 32C-12 28 -6 28 0 30C4 20 4 10 2 4Z', fill: dark(colour, 0.1) },
    ],
    { at: [x, y], turn: behind ? -20 : 0 },
  );
  const dots = [
    [-0.12, 0.8],
    [0.22, 0.8],
    [0.5, 0.86],
    [0.06, 0.68],
    [0.32, 0.69],
    [0.16, 0.58],
  ] as const;
  const front: Item[] = [
    {
      d: sized('M-50 -90Q10 -74 72 -90L20 -50Q12 -48 6 -50Z', w, h),
      fill: cloth(cut, colour),
    },
    { d: dots.map(([kx, ky]) => circle(kx * w, -ky * h, 3.2)).join(''), fill: second },
  ];
  const band = { d: collar(cut, 0.1), fill: cloth(cut, dark(colour, 0.06)) };
  return behind ? [band, ends, { d: circle(x, y + 2, 8), fill: colour }] : [ends, ...front, band];
}

/** A knitted scarf with a hanging end. */
export function scarf(cut: Cut, colour: string, second: string): Item[] {
  const { wide: w, high: h, behind } = cut;
  const x = behind ? -w * 0.3 : w * 0.16;
  const end = path`M${x} ${-h * 0.9}L${x + w * 0.4} ${-h * 0.86}L${x + w * 0.5} ${-h * 0.44}L${x + w * 0.06} ${-h * 0.42}Z`;
  const rows = [0.56, 0.68, 0.78].map((t) => path`M${x + w * 0.06} ${-h * t}L${x + w * 0.44} ${-h * t - 2}`).join('');
  const fringes = [0.1, 0.2, 0.3, 0.4, 0.48].map((t) => path`M${x + w * t} ${-h * 0.44}v9`).join('');
  return [
    { d: fringes, stroke: dark(colour, 0.1), width: 3.4 },
    { d: end, fill: cloth(cut, dark(colour, 0.12)) },
    { d: rows, stroke: second, width: 4 },
    { d: collar(cut, 0.14), fill: cloth(cut, colour) },
    {
      d: path`M${-w * 0.44} ${-h * 0.92}l4 ${h * 0.1}M${-w * 0.1} ${-h * 0.88}l2 ${h * 0.1}M${w * 0.26} ${-h * 0.88}l-1 ${h * 0.1}M${w * 0.58} ${-h * 0.92}l-3 ${h * 0.09}`,
      stroke: second,
      width: 3.4,
      opacity: 0.75,
    },
  ];
}

/** An open waistcoat: two fronts with a pocket and buttons, or its whole back with a strap. */
export function vest(cut: Cut, colour: string, second: string): Item[] {
  const { wide: w, high: h, behind } = cut;
  if (behind) {
    const back = sized('M-52 -100Q0 -94 52 -100C90 -72 110 -36 98 -20Q0 -12 -98 -20C-110 -36 -90 -72 -52 -100Z', w, h);
    return [
      { d: back, fill: cloth(cut, colour) },
      { d: path`M0 ${-h * 0.94}V${-h * 0.2}`, stroke: dark(colour, 0.3), width: 2, opacity: 0.6 },
      { d: path`M${-w * 0.6} ${-h * 0.5}H${w * 0.6}`, stroke: second, width: 8 },
    ];
  }
  const side = (k: number, open: number): string =>
    path`M${k * w * 0.46} ${-h}C${k * w * 0.88} ${-h * 0.74} ${k * w * 1.12} ${-h * 0.38} ${k * w * 1.0} ${-h * 0.2}Q${k * w * 0.7} ${-h * 0.14} ${open} ${-h * 0.15}C${open + w * 0.06} ${-h * 0.5} ${k * w * 0.3} ${-h * 0.8} ${k * w * 0.12} ${-h * 0.95}Z`;
  const lapel = (k: number, open: number): string =>
    path`M${k * w * 0.46} ${-h}L${k * w * 0.66} ${-h * 0.84}L${open} ${-h * 0.56}Q${k * w * 0.3} ${-h * 0.84} ${k * w * 0.1} ${-h * 0.96}Z`;
  const [left, right] = [-w * 0.3, w * 0.5];
  return [
    { d: side(-1, left), fill: cloth(cut, dark(colour, 0.14)) },
    { d: side(1, right), fill: cloth(cut, colour) },
    { d: lapel(-1, left), fill: dark(second, 0.12) },
    { d: lapel(1, right), fill: second },
    { d: path`M${-w * 0.84} ${-h * 0.42}l${w * 0.34} 4v${h * 0.14}q${-w * 0.16} 6 ${-w * 0.34} -2Z`, fill: second },
    { d: path`M${-w * 0.84} ${-h * 0.42}l${w * 0.34} 4`, stroke: light(second, 0.4), width: 2, opacity: 0.7 },
    { d: [0.48, 0.36, 0.24].map((t) => circle(right + 6, -h * t, 3.2)).join(''), fill: light(second, 0.6) },
  ];
}

const BOW =
  'M0 0C-12 -14 -26 -14 -28 -4C-28 6 -12 8 0 0C12 -14 26 -14 28 -4C28 6 12 8 0 0ZM-2 2L-12 26L-2 22L4 4L14 24L4 24Z';

/** An apron's crossed straps and its bow, as they show from behind. */
const apronBack = ({ wide: w, high: h }: Cut, colour: string): Item[] => [
  {
    d: sized('M-50 -98L30 -44M50 -98L-30 -44M-100 -42Q0 -36 100 -42', w, h),
    stroke: colour,
    width: 8,
  },
  group(
    [
      { d: BOW, fill: light(colour, 0.1) },
      { d: circle(0, 0, 5), fill: dark(colour, 0.2) },
    ],
    { at: [0, -h * 0.42] },
  ),
];

/** An apron with a bib and a pocket. */
export function apron(cut: Cut, colour: string, second: string): Item[] {
  const { wide: w, high: h, behind } = cut;
  if (behind) return apronBack(cut, colour);
  const straps = sized('M-30 -84L-46 -102M50 -84L54 -102M-98 -44L-56 -46M98 -46L70 -48', w, h);
  const bib = path`M${-w * 0.34} ${-h * 0.84}H${w * 0.56}Q${w * 0.56} ${-h * 0.6} ${w * 0.78} ${-h * 0.46}Q${w * 1.02} ${-h * 0.24} ${w * 0.84} ${-h * 0.08}Q${w * 0.1} ${h * 0.03} ${-w * 0.66} ${-h * 0.08}Q${-w * 0.8} ${-h * 0.24} ${-w * 0.6} ${-h * 0.46}Q${-w * 0.36} ${-h * 0.6} ${-w * 0.34} ${-h * 0.84}Z`;
  const hem = sized('M-56 -14Q10 -3 76 -14', w, h);
  const pocket = path`M${-w * 0.22} ${-h * 0.46}H${w * 0.46}V${-h * 0.28}Q${w * 0.12} ${-h * 0.18} ${-w * 0.22} ${-h * 0.28}Z`;
  return [
    { d: straps, stroke: dark(colour, 0.12), width: 8 },
    { d: bib, fill: cloth(cut, colour) },
    { d: hem, stroke: second, width: 3, dash: [1, 7], opacity: 0.9 },
    { d: pocket, fill: second },
    { d: path`M${-w * 0.22} ${-h * 0.46}H${w * 0.46}`, stroke: dark(second, 0.18), width: 3 },
  ];
}

/** A shawl crossed over the chest. */
export function shawl(cut: Cut, colour: string, second: string): Item[] {
  const { wide: w, high: h, behind } = cut;
  const over = path`M${-w * 0.62} ${-h * 1.02}Q0 ${-h * 0.94} ${w * 0.62} ${-h * 1.02}C${w * 1.0} ${-h * 0.9} ${w * 1.14} ${-h * 0.66} ${w * 1.06} ${-h * 0.52}Q${w * 0.4} ${-h * 0.6} ${behind ? 0 : w * 0.2} ${-h * (behind ? 0.24 : 0.44)}Q${-w * 0.5} ${-h * 0.54} ${-w * 1.06} ${-h * 0.52}C${-w * 1.14} ${-h * 0.66} ${-w * 1.0} ${-h * 0.9} ${-w * 0.62} ${-h * 1.02}Z`;
  const hem = path`M${-w * 1.02} ${-h * 0.56}Q${-w * 0.5} ${-h * 0.58} ${behind ? 0 : w * 0.18} ${-h * (behind ? 0.3 : 0.49)}Q${w * 0.44} ${-h * 0.63} ${w * 1.02} ${-h * 0.56}`;
  const fold = sized('M62 -100Q50 -70 18 -46M-50 -100Q-16 -66 16 -50', w, h);
  return [
    { d: over, fill: cloth(cut, colour) },
    { d: hem, stroke: second, width: 4, dash: [2, 7] },
    ...(behind
      ? []
      : [
          { d: fold, stroke: dark(colour, 0.35), width: 2.6, opacity: 0.6 },
          { d: ellipse(w * 0.18, -h * 0.48, 7, 6), fill: second },
        ]),
  ];
}
