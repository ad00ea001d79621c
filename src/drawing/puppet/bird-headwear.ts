import { group, type Item } from '../display';
import { type Tone, toned } from '../palette';
import { circle } from '../path';
import type { Wear } from './cast/variant';
import { headgear } from './headwear';

/** Hats are cut for mammals: this size, and this small, they fit a bird's head. */
const SIZE = { w: 58, h: 49 };
const FITTING = 0.56;

/** One glass over the eye that is seen, and its wire. */
const spectacles = (tone: Tone): Item[] => {
  const wire = toned(tone, '#5f4426');
  return [
    { d: circle(8.5, 1, 15.5), fill: '#ffffff', opacity: 0.1 },
    { d: `${circle(8.5, 1, 15.5)}M-7 -1L-28 -7M23 -3Q27 -9 32 -6`, stroke: wire, width: 3 },
    { d: 'M-1 -6Q2 -11 7 -12', stroke: '#ffffff', width: 2, opacity: 0.75 },
  ];
};

/** What a bird's head wears, seen from the side or from behind. */
export function birdHeadwear(wears: readonly Wear[], behind: boolean, tone: Tone): Item[] {
  const glasses = !behind && wears.some(({ wear }) => wear === 'spectacles');
  const hats = headgear(wears, { ...SIZE, behind }, tone);
  return [...(glasses ? spectacles(tone) : []), ...(hats.length > 0 ? [group(hats, { scale: FITTING })] : [])];
}
