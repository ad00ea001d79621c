import { light } from '../colour';
import type { Item, Point } from '../display';
import { ellipse, path } from '../path';
import type { Paw } from './poses';

const FINGERS: readonly Point[] = [
  [1.5, -0.72],
  [1.75, -0.1],
  [1.5, 0.52],
];

/** The lines between fingers that lie together. */
const crease = (d: string, fill: string): Item => ({ d, stroke: light(fill, 0.16), width: 1.6, opacity: 0.72 });

const rest = (s: number, fill: string): Item[] => [
  { d: ellipse(s * 0.7, 0, s * 1.16, s * 0.94), fill },
  crease(path`M${s * 1.2} ${-s * 0.3}h${s * 0.5}M${s * 1.24} ${s * 0.2}h${s * 0.48}`, fill),
];

const grip = (s: number, fill: string): Item[] => [
  { d: ellipse(s * 0.6, 0, s * 1.06, s * 1.06), fill },
  crease(
    path`M${s * 0.5} ${-s * 0.62}q${s * 0.7} ${-s * 0.06} ${s * 0.7} ${s * 0.3}M${s * 0.5} ${-s * 0.08}q${s * 0.76} 0 ${s * 0.74} ${s * 0.3}M${s * 0.46} ${s * 0.46}q${s * 0.5} 0 ${s * 0.6} ${s * 0.2}`,
    fill,
  ),
];

function spread(s: number, fill: string): Item[] {
  const fingers = FINGERS.map(([x, y]) => ellipse(s * x, s * y, s * 0.56, s * 0.36)).join('');
  return [
    { d: fingers + ellipse(s * 0.5, s * 0.98, s * 0.36, s * 0.52), fill },
    { d: ellipse(s * 0.62, 0, s * 1.02, s * 0.96), fill },
    { d: ellipse(s * 0.6, 0, s * 0.5, s * 0.46), fill: light(fill, 0.22), opacity: 0.7 },
  ];
}

const point = (s: number, fill: string): Item[] => [
  { d: ellipse(s * 1.9, -s * 0.24, s * 0.98, s * 0.36), fill },
  { d: ellipse(s * 0.66, s * 0.1, s * 1, s * 0.94), fill },
  crease(
    path`M${s * 0.9} ${s * 0.2}q${s * 0.5} 0 ${s * 0.5} ${s * 0.3}M${s * 0.8} ${s * 0.6}q${s * 0.4} 0 ${s * 0.4} ${s * 0.2}`,
    fill,
  ),
];

/** Paws of size `s` whose wrist is at 0,0 and whose fingers reach along x. */
export const PAWS: Readonly<Record<Paw, (s: number, fill: string) => Item[]>> = { rest, grip, spread, point };
