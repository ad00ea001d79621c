import { dark } from '../colour';
import type { Item, Point } from '../display';
import { path } from '../path';
import { birdStance, legsHigh, longNecked } from './bird-stance';
import type { BirdBuild } from './builds';
import type { Plumage } from './plumage';
import type { Standing } from './touches/standing';
import { ring } from './touches/touches';
import type { Pose } from './words';

const thickness = (build: BirdBuild): number => (longNecked(build) ? 7 : 6);

function leg(build: BirdBuild, [x, top]: Point, foot: Point, fill: string): Item[] {
  const thick = thickness(build);
  const [fx, fy] = foot;
  const toes = path`M${fx} ${fy}l24 2M${fx} ${fy}l16 6M${fx} ${fy}l-14 3`;
  return [
    { d: path`M${x} ${top}L${(x + fx) / 2 + 6} ${(top + fy) / 2}L${fx} ${fy - 1}`, stroke: fill, width: thick },
    { d: toes, stroke: fill, width: thick - 2 },
  ];
}

/** A bird's legs as a pose has them, with a ring where order rules. */
export function birdLegs(build: BirdBuild, plumage: Plumage, pose: Pose, standing: Standing): Item[] {
  const high = legsHigh(build, pose);
  const [far, near] = [dark(plumage.leg, 0.25), plumage.leg];
  const top = -high - 14;
  const tag = ring([16, -high * 0.5], standing);
  switch (birdStance(pose).legs) {
    case 'folded':
      return [{ d: 'M4 -1h12M24 -1h12', stroke: near, width: 6 }];
    case 'one':
      return [
        { d: path`M-14 ${top}L${-2} ${-high * 0.72}L-22 ${-high * 0.5}`, stroke: far, width: thickness(build) },
        ...leg(build, [8, top], [6, -1], near),
        ...tag,
      ];
    case 'stride':
      return [...leg(build, [-12, top], [-34, -4], far), ...leg(build, [14, top], [32, -1], near), ...tag];
    case 'stand':
      return [...leg(build, [-15, top], [-13, -1], far), ...leg(build, [15, top], [13, -1], near), ...tag];
  }
}
