import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { path } from '../path';
import { longNecked } from './bird-stance';
import type { BirdBuild } from './builds';
import type { Plumage } from './plumage';

/** A long neck from the breast to the head; `drawIn` 0..1 is how far it is drawn in. */
export function longNeck(build: BirdBuild, plumage: Plumage, drawIn: number): Item[] {
  if (!longNecked(build)) return [];
  const top = -90 - build.neck * (1 - drawIn);
  const fill = linear([-10, 0], [70, 0], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]);
  const d = path`M14 -92C26 ${top * 0.68} -16 ${top * 0.78} 4 ${top + 4}C14 ${top - 20} 44 ${top - 20} 54 ${top - 4}C40 ${top + 6} 36 ${top * 0.86} 40 ${top * 0.82}C50 ${top * 0.68} 78 -118 62 -70Z`;
  const marks = [0, 1, 2, 3].map((i) => path`M${36 + i * 4} ${top * 0.74 + i * 22}q5 5 4 13`).join('');
  return [{ d, fill }, { d: marks, stroke: plumage.cap, width: 3, opacity: 0.5 }, ...plumes(build, plumage)];
}

/** The long loose feathers that an old heron has on its breast. */
function plumes(build: BirdBuild, plumage: Plumage): Item[] {
  if (!build.plumed) return [];
  const feather = (x: number, y: number, long: number, shade: number): Item => ({
    d: path`M${x - 8} ${y}C${x - 6} ${y + long * 0.5} ${x - 2} ${y + long * 0.8} ${x + 8} ${y + long}C${x + 13} ${y + long * 0.7} ${x + 12} ${y + long * 0.3} ${x + 9} ${y}Z`,
    fill: dark(plumage.breast, shade),
  });
  return [
    feather(34, -98, 62, 0.24),
    feather(60, -98, 66, 0.3),
    feather(46, -106, 84, 0.12),
    feather(64, -102, 46, 0.06),
  ];
}

/** A long neck from behind. */
export const neckBehind = (build: BirdBuild, plumage: Plumage): Item[] =>
  longNecked(build)
    ? [
        {
          d: path`M-22 -96C-10 -130 -18 ${-70 - build.neck} -16 ${-96 - build.neck}H20C20 ${-70 - build.neck} 12 -130 24 -96Z`,
          fill: linear([-20, 0], [24, 0], [0, dark(plumage.face, 0.2)], [1, light(plumage.face, 0.2)]),
        },
      ]
    : [];
