import { dark, light } from '../colour';
import { type Item, linear, type Point } from '../display';
import { ellipse, path, polygon } from '../path';
import type { MammalBuild } from './builds';
import type { Coat } from './coat';

/** The outline of a head: `cheeks` says how low and full it is, above 1 for the chubby. */
export function skull({ headWide: w, headHigh: h, cheeks = 1 }: MammalBuild): string {
  const [top, low, jaw] = [w * 0.62 * (2 - cheeks), h * 0.6 * cheeks, w * 0.66 * cheeks];
  return path`M0 ${-h}C${top} ${-h} ${w * 0.94} ${-h * 0.5} ${w} ${h * 0.1}C${w * 1.05} ${low} ${jaw} ${h} 0 ${h}C${-jaw} ${h} ${-w * 1.05} ${low} ${-w} ${h * 0.1}C${-w * 0.94} ${-h * 0.5} ${-top} ${-h} 0 ${-h}Z`;
}

/** Pale fur from the nose over both cheeks to the throat, as otters have it. */
const bib = (w: number, h: number): string =>
  path`M${-w * 1.1} ${h * 0.36}C${-w * 0.7} ${h * 0.16} ${-w * 0.26} ${h * 0.34} ${w * 0.19} ${h * 0.04}C${w * 0.54} ${h * 0.34} ${w * 0.8} ${h * 0.16} ${w * 1.1} ${h * 0.3}V${h * 1.2}H${-w * 1.1}Z`;

/** A pale blaze that widens from the brow to the chin. */
const blaze = (w: number, h: number): string =>
  path`M${w * 0.15} ${-h * 0.76}C${w * 0.3} ${-h * 0.3} ${w * 0.92} ${h * 0.2} ${w * 0.7} ${h * 1.1}H${-w * 0.44}C${-w * 0.6} ${h * 0.2} ${w * 0.08} ${-h * 0.3} ${w * 0.15} ${-h * 0.76}Z`;

/** Two pale rounds about the eyes, joined over the cheeks. */
const heart = (w: number, h: number): string =>
  `${ellipse(-w * 0.26, -h * 0.02, w * 0.5, h * 0.66)}${ellipse(w * 0.55, -h * 0.02, w * 0.42, h * 0.66)}${ellipse(w * 0.17, h * 0.5, w * 0.72, h * 0.6)}`;

/** A badger's two dark bands on white; from behind they meet the nape. */
export function stripes({ headWide: w, headHigh: h }: MammalBuild, coat: Coat, behind = false): Item[] {
  const band = (k: number, x: number): string => {
    const at = (t: number) => x + k * w * t;
    return path`M${at(0.34)} ${-h * 1.2}C${at(0.24)} ${-h * 0.7} ${at(0.08)} ${-h * 0.1} ${at(0.1)} ${h * 0.5}C${at(0.4)} ${h * 0.5} ${at(0.74)} ${h * 0.1} ${at(0.7)} ${-h * 0.22}C${at(0.7)} ${-h * 0.6} ${at(0.74)} ${-h * 0.9} ${at(0.76)} ${-h * 1.2}Z`;
  };
  const x = behind ? 0 : w * 0.15;
  const white = linear([-w, h * 0.3], [w, -h * 0.3], [0, dark(coat.muzzle, 0.18)], [1, light(coat.muzzle, 0.4)]);
  return [
    { d: ellipse(0, 0, w * 1.2, h * 1.2), fill: white },
    { d: band(-1, x) + band(1, x), fill: coat.dark },
  ];
}

/** The markings of a face, to be cut at the skull. */
export function mask(build: MammalBuild, coat: Coat): Item[] {
  const { headWide: w, headHigh: h } = build;
  const pale = linear(
    [-w, h],
    [w, -h * 0.1],
    [0, dark(coat.muzzle, 0.22)],
    [0.6, coat.muzzle],
    [1, light(coat.muzzle, 0.25)],
  );
  switch (build.mask) {
    case 'stripes':
      return stripes(build, coat);
    case 'bib':
      return [{ d: bib(w, h), fill: pale }];
    case 'blaze':
      return [{ d: blaze(w, h), fill: pale, opacity: 0.85 }];
    case 'heart':
      return [{ d: heart(w, h), fill: pale }];
    case 'frog':
      return [
        {
          d: path`M${-w * 1.1} ${h * 0.3}Q${w * 0.16} ${h * 0.66} ${w * 1.1} ${h * 0.3}V${h * 1.2}H${-w * 1.1}Z`,
          fill: coat.belly,
        },
      ];
    default:
      return [];
  }
}

/** The hedgehog's fringe: spines that come forward over the brow. */
export function fringe({ headWide: w, headHigh: h }: MammalBuild, coat: Coat): Item {
  const count = 9;
  const spikes = Array.from({ length: count * 2 + 1 }, (_, i): Point => {
    const angle = Math.PI * (1.02 + (i / (count * 2)) * 0.96);
    const far = i % 2 === 0 ? 0.98 : 1.26;
    return [Math.cos(angle) * w * far * 1.04, Math.sin(angle) * h * far - h * 0.06];
  });
  const hairline = [0.94, 0.66, 0.4, 0.1, -0.22, -0.52, -0.94].map(
    (t, i): Point => [t * w, -h * (i % 2 === 0 ? 0.5 : 0.68) + t * t * h * 0.34],
  );
  return {
    d: polygon([...spikes, ...hairline]),
    fill: linear([-w, 0], [w, -h], [0, dark(coat.dark, 0.14)], [1, light(coat.dark, 0.26)]),
    stroke: light(coat.dark, 0.06),
    width: 3,
  };
}

/** Rows of spines that lie over each other from the crown to the nape. */
export function quills({ headWide: w, headHigh: h }: MammalBuild, coat: Coat): Item[] {
  return [0.96, 0.72, 0.46, 0.18].map((size, row): Item => {
    const count = 9 - row * 2;
    const points = Array.from({ length: count * 2 + 1 }, (_, i): Point => {
      const angle = Math.PI * (0.94 + (i / (count * 2)) * 1.12);
      const far = size * (i % 2 === 0 ? 1 : 1.34);
      return [Math.cos(angle) * w * far, Math.sin(angle) * h * far + h * (0.1 + row * 0.2)];
    });
    const fill = linear(
      [-w, 0],
      [w, -h * 0.4],
      [0, dark(coat.dark, 0.2)],
      [1, light(coat.dark, row % 2 ? 0.12 : 0.26)],
    );
    return {
      d: polygon([...points, [w * size * 0.55, h * 0.94], [-w * size * 0.55, h * 0.94]]),
      fill,
      stroke: light(coat.dark, 0.06),
      width: 2.4,
    };
  });
}
