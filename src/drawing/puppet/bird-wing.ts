import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { flecks } from './bird-flecks';
import { SHOULDER, type Wing } from './bird-stance';
import type { BirdBuild } from './builds';
import type { Plumage } from './plumage';

const FEATHERS = [
  'M34 -88C30 -54 -20 -16 -104 4C-112 -4 -94 -16 -84 -24C-62 -72 -20 -102 14 -104C28 -104 34 -98 34 -88Z',
  'M36 -90C30 -60 -14 -30 -88 -16C-94 -24 -80 -32 -70 -38C-50 -76 -12 -104 16 -106C30 -106 36 -100 36 -90Z',
  'M37 -92C30 -68 -6 -46 -60 -38C-64 -46 -52 -54 -44 -58C-28 -86 0 -106 18 -107C31 -107 37 -101 37 -92Z',
];

/** A wing about its shoulder; `shade` 0..1 darkens the far one. */
export function wing(build: BirdBuild, plumage: Plumage, { turn, forward, long }: Wing, shade: number): Item {
  const [sheen, foot] = [light(plumage.back, 0.24), plumage.wing];
  const fills = [dark(foot, 0.3), plumage.back, sheen].map((colour) => {
    const fill = dark(colour, shade);
    return linear([-90, 0], [36, -90], [0, dark(fill, 0.1)], [1, light(fill, 0.12)]);
  });
  const feathers = FEATHERS.map((d, i): Item => ({ d, fill: fills[i] ?? foot }));
  const items = [...feathers, ...flecks(build, plumage, 'wing')];
  const quills = { d: 'M-26 40L-100 80M-16 30L-78 58', stroke: dark(foot, 0.45), width: 2, opacity: 0.3 };
  const [wide, high] = build.span;
  const at = [-SHOULDER[0], -SHOULDER[1]] as const;
  return group([group(items, { at }), quills], {
    at: SHOULDER,
    turn,
    scale: [(forward ? -long : long) * wide, long * high],
  });
}

const TAILS = {
  wedge: 'M-40 -54L-114 0L-94 8L-104 20L-40 -8Z',
  fork: 'M-36 -48L-132 -10L-104 2L-124 20L-36 -6Z',
  stub: 'M-44 -44L-92 -24L-84 -10L-88 -2L-44 -4Z',
};

/** A bird's tail from the side. */
export const birdTail = ({ tail }: BirdBuild, { wing: colour }: Plumage): Item => ({
  d: TAILS[tail ?? 'wedge'],
  fill: linear([-110, 0], [-40, -50], [0, dark(colour, 0.45)], [1, dark(colour, 0.2)]),
});
