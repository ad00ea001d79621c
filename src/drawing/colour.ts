import { share } from './number';

/** Colours are `#rrggbb` everywhere, so that any two can be mixed by number. */
type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

const channel = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0');

/** The colour a share `t` (0..1) of the way from a to b. */
export function mix(a: string, b: string, t: number): string {
  if (t <= 0) return a;
  const [r1, g1, b1] = parse(a);
  const [r2, g2, b2] = parse(b);
  const k = share(t);
  return `#${channel(r1 + (r2 - r1) * k)}${channel(g1 + (g2 - g1) * k)}${channel(b1 + (b2 - b1) * k)}`;
}

/** Toward warm paper white. */
export const light = (colour: string, t: number): string => mix(colour, '#fff3dc', t);

/** Toward night blue. */
export const dark = (colour: string, t: number): string => mix(colour, '#1d1a35', t);

/** Drains a share `t` of the colour, keeping its brightness. */
export function grey(colour: string, t: number): string {
  const [r, g, b] = parse(colour);
  const level = channel(0.3 * r + 0.59 * g + 0.11 * b);
  return mix(colour, `#${level}${level}${level}`, t);
}
