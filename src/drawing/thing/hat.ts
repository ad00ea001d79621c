import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { path } from '../path';

/** Rings of plaited straw, `t` of the way from the dome to the brim's edge. */
const plait = (w: number, t: number): string => {
  const half = w * (0.56 + 0.42 * t);
  return path`M${-half} ${w * 0.03}C${-half * 0.8} ${w * (0.08 + 0.12 * t)} ${half * 0.8} ${w * (0.08 + 0.12 * t)} ${half} ${w * 0.03}`;
};

const domeRing = (w: number, y: number, half: number): string =>
  path`M${-w * half} ${-w * y}Q0 ${-w * (y - 0.13)} ${w * half} ${-w * y}`;

/** A ribbon tied at the side, its ends on the brim. */
const bow = (w: number, band: string): Item =>
  group(
    [
      { d: 'M0 0L-13 20L-4 18L2 24L7 2L16 19L19 11L25 13L8 -2Z', fill: dark(band, 0.2) },
      { d: 'M0 0C-8 -12 -20 -11 -20 -2C-20 6 -8 6 0 0C8 -12 20 -11 20 -2C20 6 8 6 0 0Z', fill: light(band, 0.08) },
      { d: 'M-4 -4Q0 -7 4 -4Q6 0 3 4Q0 6 -3 4Q-6 0 -4 -4Z', fill: dark(band, 0.12) },
    ],
    { at: [w * 0.42, -w * 0.02], scale: w / 74, turn: 10 },
  );

/** Straws that have come loose. */
const wornStraw = (w: number, straw: string): Item[] => [
  {
    d: path`M${-w * 0.98} ${w * 0.03}l${-w * 0.07} ${-w * 0.02}M${-w * 0.9} ${w * 0.1}l${-w * 0.06} ${w * 0.04}M${w * 0.97} ${w * 0.03}l${w * 0.06} ${w * 0.05}M${w * 0.6} ${w * 0.15}l${w * 0.03} ${w * 0.06}M${-w * 0.3} ${w * 0.16}l${-w * 0.03} ${w * 0.05}`,
    stroke: dark(straw, 0.08),
    width: w * 0.03,
  },
];

function brim(w: number, straw: string): Item[] {
  const outline = path`M${-w} ${w * 0.02}C${-w * 0.94} ${-w * 0.2} ${-w * 0.5} ${-w * 0.2} 0 ${-w * 0.2}C${w * 0.5} ${-w * 0.2} ${w * 0.96} ${-w * 0.22} ${w} ${-w * 0.02}C${w * 0.92} ${w * 0.15} ${w * 0.5} ${w * 0.17} 0 ${w * 0.17}C${-w * 0.5} ${w * 0.17} ${-w * 0.94} ${w * 0.17} ${-w} ${w * 0.02}Z`;
  const shade = path`M${-w * 0.6} ${w * 0.03}Q0 ${w * 0.24} ${w * 0.62} ${w * 0.02}Q0 ${w * 0.1} ${-w * 0.6} ${w * 0.03}Z`;
  const lit = linear([-w, w * 0.1], [w, -w * 0.2], [0, dark(straw, 0.34)], [0.55, straw], [1, light(straw, 0.36)]);
  return [
    { d: outline, fill: lit },
    { d: [0.25, 0.5, 0.78].map((t) => plait(w, t)).join(''), stroke: dark(straw, 0.32), width: 1.6, opacity: 0.55 },
    { d: shade, fill: dark(straw, 0.5), opacity: 0.5 },
  ];
}

function dome(w: number, straw: string): Item[] {
  const outline = path`M${-w * 0.56} ${w * 0.02}C${-w * 0.6} ${-w * 0.44} ${-w * 0.42} ${-w * 0.66} ${-w * 0.02} ${-w * 0.67}C${w * 0.42} ${-w * 0.68} ${w * 0.6} ${-w * 0.44} ${w * 0.57} ${w * 0.01}Q0 ${w * 0.16} ${-w * 0.56} ${w * 0.02}Z`;
  const rings = domeRing(w, 0.3, 0.54) + domeRing(w, 0.43, 0.46) + domeRing(w, 0.55, 0.32);
  const lit = linear(
    [-w * 0.5, 0],
    [w * 0.5, -w * 0.55],
    [0, dark(straw, 0.26)],
    [0.5, straw],
    [1, light(straw, 0.45)],
  );
  return [
    { d: outline, fill: lit },
    { d: rings, stroke: dark(straw, 0.3), width: 1.6, opacity: 0.5 },
  ];
}

/** The ferry hat: straw, too big for everyone who has worn it. Its brim lies on 0,0; `width` is the brim's half. */
export function strawHat(width: number, straw = '#e9c46f', band = '#c4573c'): Item[] {
  const w = width;
  const ribbon = path`M${-w * 0.565} ${w * 0.02}Q0 ${w * 0.17} ${w * 0.575} ${w * 0.01}L${w * 0.575} ${-w * 0.16}Q0 ${-w * 0.01} ${-w * 0.57} ${-w * 0.15}Z`;
  const red = linear([-w * 0.5, 0], [w * 0.5, -10], [0, dark(band, 0.22)], [1, light(band, 0.16)]);
  return [...wornStraw(w, straw), ...brim(w, straw), ...dome(w, straw), { d: ribbon, fill: red }, bow(w, band)];
}
