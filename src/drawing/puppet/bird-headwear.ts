import { group, type Item } from '../display';
import { arriving } from '../number';
import { type Tone, toned } from '../palette';
import { circle } from '../path';
import type { BirdBuild } from './builds';
import type { Wear } from './cast/variant';
import { headgear } from './headwear';
import { stray } from './touches/festival';
import { pencil } from './touches/order';
import type { Standing } from './touches/standing';
import { hatOfState, isBare, whimOf } from './touches/touches';

/** Hats are cut for mammals: this size, and this small, they fit a bird's head. */
const SIZE = { w: 58, h: 49 };
const FITTING = 0.56;

/** One glass over the eye that is seen, and its wire. */
const spectacles = (tone: Tone): Item[] => {
  const wire = toned(tone, '#5f4426');
  return [
    { d: circle(4, -1, 19), fill: '#ffffff', opacity: 0.1 },
    { d: `${circle(4, -1, 19)}M-15 -3L-31 -8M22 -6Q26 -11 31 -8`, stroke: wire, width: 3 },
    { d: 'M-8 -9Q-5 -14 1 -16', stroke: '#ffffff', width: 2, opacity: 0.75 },
  ];
};

/** A pencil in the crest where order rules, a leaf in it where nothing does. */
function tucked({ tone, condition }: Standing): Item[] {
  const [ruled, blown] = [arriving(condition.order, 0.28, 0.2), arriving(condition.chaos, 0.45, 0.2)];
  return [
    ...(ruled > 0 ? [group([pencil(ruled * 0.8, tone)], { at: [-25, -14], turn: -140 })] : []),
    ...(blown > 0 ? [group([stray(blown * 0.8, tone)], { at: [-16, -20], turn: -84 })] : []),
  ];
}

/** What a bird's head wears, and what the state of things adds, seen from the side or from behind. */
export function birdHeadwear(wears: readonly Wear[], build: BirdBuild, behind: boolean, standing: Standing): Item[] {
  const { tone } = standing;
  const size = { ...SIZE, behind };
  const glasses = !behind && wears.some(({ wear }) => wear === 'spectacles');
  const hats = [...headgear(wears, size, tone), ...(isBare(wears) ? hatOfState(size, whimOf(build), standing) : [])];
  return [
    ...tucked(standing),
    ...(glasses ? spectacles(tone) : []),
    ...(hats.length > 0 ? [group(hats, { at: [0, -4], scale: FITTING })] : []),
  ];
}
