import type { Point } from './display';
import { tenth } from './number';

/** Path text with every number rounded to a tenth. */
export function path(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return parts.reduce((text, part, i) => {
    const value = values[i - 1];
    return text + (typeof value === 'number' ? tenth(value) : (value ?? '')) + part;
  });
}

/** A whole ellipse around a middle, as path text. */
export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  path`M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;

/** A whole circle around a middle, as path text. */
export const circle = (x: number, y: number, r: number): string => ellipse(x, y, r, r);

/** A straight line, as path text. */
export const line = (from: Point, to: Point): string => path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;

/** A rectangle from its left upper corner, with corners rounded by `r`. */
export function rect(x: number, y: number, width: number, height: number, r = 0): string {
  if (r <= 0) return path`M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  const arc = path`A${r} ${r} 0 0 1 `;
  const [right, bottom] = [x + width, y + height];
  return (
    path`M${x + r} ${y}H${right - r}${arc}${right} ${y + r}V${bottom - r}${arc}${right - r} ${bottom}` +
    path`H${x + r}${arc}${x} ${bottom - r}V${y + r}${arc}${x + r} ${y}Z`
  );
}

/** Straight lines from point to point, as path text; `closed` leads back to the first. */
export function polygon(points: readonly Point[], closed = true): string {
  return points.map(([x, y], i) => path`${i === 0 ? 'M' : 'L'}${x} ${y}`).join('') + (closed ? 'Z' : '');
}

/** A soft curve through the points (Catmull-Rom). */
export function smooth(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const start = at(0);
  let d = path`M${start[0]} ${start[1]}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += path`C${b[0] + (c[0] - a[0]) / 6} ${b[1] + (c[1] - a[1]) / 6} `;
    d += path`${c[0] - (e[0] - b[0]) / 6} ${c[1] - (e[1] - b[1]) / 6} ${c[0]} ${c[1]}`;
  }
  return d;
}

/** The ground under a ridge, down to `bottom`. */
export function below(ridge: readonly Point[], bottom: number): string {
  const left = ridge[0]?.[0] ?? 0;
  const right = ridge.at(-1)?.[0] ?? 0;
  return `${smooth(ridge)}${path`L${right} ${bottom}L${left} ${bottom}Z`}`;
}

/** A path of corners and curves in hundredths of a width and a height, as path text in units: for what fits itself to a body. */
export const sized = (hundredths: string, width: number, height: number): string =>
  hundredths.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => path`${(Number(x) * width) / 100} ${(Number(y) * height) / 100}`,
  );
