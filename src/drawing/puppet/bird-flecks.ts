import { dark } from '../colour';
import type { Item, Point } from '../display';
import { ellipse, path } from '../path';
import type { BirdBuild } from './builds';
import type { Plumage } from './plumage';

const BARS: readonly Point[] = [
  [-10, -70],
  [14, -74],
  [38, -70],
  [-22, -48],
  [4, -50],
  [30, -48],
  [50, -50],
  [-8, -26],
  [18, -26],
  [42, -28],
];

/** Where stars are strewn: small on the head, larger down the breast, at the feathers' tips on the wing. */
const STARS: Record<'breast' | 'wing' | 'head', readonly Point[]> = {
  breast: [...BARS, [-34, -26], [30, -10], [4, -8], [56, -66], [26, -90], [48, -88], [54, -30]],
  wing: [
    [22, -92],
    [2, -88],
    [14, -74],
    [-16, -74],
    [-2, -62],
    [-34, -56],
    [-20, -46],
    [-52, -36],
    [-40, -28],
    [-70, -18],
  ],
  head: [
    [-20, -14],
    [-9, -21],
    [4, -22],
    [-24, -3],
    [-12, -8],
    [-21, 9],
    [-9, 15],
    [4, 21],
  ],
};

const SIZES = { breast: 3.6, wing: 3, head: 2.2 };

/** What flecks a bird's feathers: an owl's bars on the breast, a starling's pale stars all over. */
export function flecks(build: BirdBuild, plumage: Plumage, where: keyof typeof STARS): Item[] {
  if (build.flecked === 'bars' && where === 'breast') {
    const d = BARS.map(([x, y]) => path`M${x} ${y}q5 7 10 0`).join('');
    return [{ d, stroke: dark(plumage.back, 0.1), width: 4, opacity: 0.55 }];
  }
  if (build.flecked !== 'stars') return [];
  const r = SIZES[where];
  const d = STARS[where].map(([x, y]) => ellipse(x, y, r * 0.8, r)).join('');
  return [{ d, fill: plumage.fleck, opacity: 0.9 }];
}
