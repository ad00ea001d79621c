import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import { type Item, isGrain, isGroup } from '../../src/drawing/display';
import { DEPTHS, type Depth } from '../../src/drawing/place/depths';
import { depthItems, extentOf } from '../../src/drawing/place/place';
import { STATES } from '../../src/drawing/states';
import { HOURS, PLACES, paintedBox, type View, WEATHERS } from '../../src/drawing/view';
import { pngOf } from '../../src/tools/sheets/raster';
import { viewOf } from './views';

const SKIES: readonly Partial<View>[] = [
  ...WEATHERS.map((weather) => ({ weather })),
  ...HOURS.map((hour) => ({ hour })),
];

/** Those that reach highest; the others are looked at in one state. */
const HARD_SKIES: readonly Partial<View>[] = [
  {},
  { weather: 'flood' },
  { weather: 'ebb' },
  { weather: 'wind', hour: 'night' },
];

/** The highest that anything of a depth is painted, where somebody could see it. */
function topOf(view: View, depth: Depth): number {
  return Math.max(boundsOf(depthItems(view, depth)).y, paintedBox(view).y);
}

/** Without shadows and what is out of focus: neither hides anything. */
const hard = (items: readonly Item[]): Item[] =>
  items.flatMap((item): Item[] => {
    if (isGroup(item)) return [{ ...item, items: hard(item.items) }];
    if (isGrain(item) || item.soft) return [];
    const { shadow: _, ...bare } = item;
    return [bare];
  });

/** How much of the row at `y`, at four units a pixel, can be seen through from a depth on, 0..255. */
async function openAt(view: View, from: Depth, y: number): Promise<number> {
  const near = DEPTHS.slice(DEPTHS.indexOf(from), DEPTHS.indexOf('front'));
  const items = hard(near.flatMap((depth) => depthItems(view, depth)));
  const { data, width } = PNG.sync.read(Buffer.from(await pngOf(items, view.frame, view.frame.width / 4)));
  const row = Math.ceil(y / 4) * width;
  return Math.max(...Array.from({ length: width }, (_, x) => 255 - (data[(row + x) * 4 + 3] ?? 0)));
}

describe.each(PLACES)('the sheets of %s', (place) => {
  test.each(Object.entries(STATES))('begin above all that is on them, in the state %s', (_, condition) => {
    for (const sky of condition === STATES.plain ? SKIES : HARD_SKIES)
      for (const depth of DEPTHS) {
        const view = viewOf(condition, { place, ...sky });
        expect(topOf(view, depth), `${depth} ${JSON.stringify(sky)}`).toBeGreaterThanOrEqual(extentOf(place, depth)[0]);
      }
  });

  test.each(['plain', 'chaos', 'decline'] as const)('end behind others, in the state %s', async (state) => {
    const view = viewOf(STATES[state], { place });
    for (const depth of ['sky', 'mountains', 'hills', 'forest'] as const)
      expect(extentOf(place, depth)[1]).toBeGreaterThanOrEqual(extentOf(place, 'hills')[1]);
    expect(await openAt(view, 'water', extentOf(place, 'hills')[1])).toBe(0);
    expect(await openAt(view, 'stage', extentOf(place, 'banks')[1])).toBe(0);
  });
});
