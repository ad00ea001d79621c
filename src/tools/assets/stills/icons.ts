import { group, type Item, linear } from '../../../drawing/display';
import { toneOf } from '../../../drawing/palette';
import { circle, rect } from '../../../drawing/path';
import { paperEdge } from '../../../drawing/puppet/paper';
import { strawHat } from '../../../drawing/thing/hat';
import type { Still } from './still';

const SIDE = 100;
const box = { x: 0, y: 0, width: SIDE, height: SIDE };
const DAWN = toneOf({ order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 1 }, 'dawn');

/** Without the loose straws, the first of its items: so small they would look like feet. */
const hat = strawHat(36).slice(1);

/**
 * The hat before a low sun. Phones cut icons to shapes of their own: the ground goes to the edge, and all that matters
 * lies within the middle four fifths. Plain gradients, since these bytes are not packed any tighter.
 */
const items: readonly Item[] = [
  { d: rect(0, 0, SIDE, SIDE), fill: linear([0, 0], [0, SIDE], [0, '#5f2026'], [1, '#8f352a']) },
  { d: circle(58, 46, 27), fill: linear([0, 19], [0, 73], [0, '#f9d27c'], [1, '#e6874c']) },
  group([...paperEdge(hat, DAWN), ...hat], { at: [50, 58], turn: -5 }),
];

/** The icon in pixels, for phones, which want no SVG. */
export const iconStills: readonly Still[] = [180, 192, 512].map((width) => ({
  ...{ path: `icon-${width}.png`, width, box, items },
}));
