import { expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import type { Item } from '../../src/drawing/display';
import { paletteOf } from '../../src/drawing/palette';
import { depthItems } from '../../src/drawing/place/place';
import { groundSpots, WADING } from '../../src/drawing/spots';
import { STATES } from '../../src/drawing/states';
import { HOURS, PLACES, type Place, type Weather } from '../../src/drawing/view';
import { viewOf } from './views';

/** What a weather brings before the cast that rain does not. */
function beforeCast(place: Place, weather: Weather): Item[] {
  const front = (which: Weather) => depthItems(viewOf(STATES.bureaucracy, { place, weather: which }), 'front');
  const inRain = new Set(front('rain').map((item) => JSON.stringify(shapeOnly(item))));
  return front(weather).filter((item) => !inRain.has(JSON.stringify(shapeOnly(item))));
}

/** An item without its colours, which every weather changes. */
const shapeOnly = (item: Item): unknown =>
  'items' in item ? { ...item, items: item.items.map(shapeOnly) } : 'd' in item ? item.d : item;

const isWaded = (place: Place): boolean => WADING[place] !== undefined;

test.each(PLACES.filter(isWaded))(
  'in %s a flood stands before everybody’s feet, below all hands and faces',
  (place) => {
    const { y, height } = boundsOf(beforeCast(place, 'flood'));
    expect(y).toBeLessThan(Math.min(...groundSpots(viewOf({}, { place })).map(([, foot]) => foot)));
    expect(y).toBeGreaterThan(590);
    expect(y + height).toBeGreaterThan(738);
  },
);

test.each(PLACES.filter((place) => !isWaded(place)))('in %s a flood leaves everybody’s feet dry', (place) => {
  expect(beforeCast(place, 'flood')).toEqual([]);
});

test.each(HOURS)('near water is browner in a flood than in rain at %s, whatever the state', (hour) => {
  const warmth = (colour: string) => Number.parseInt(colour.slice(1, 3), 16) - Number.parseInt(colour.slice(5, 7), 16);
  for (const [name, condition] of Object.entries(STATES)) {
    const [rain, flood] = (['rain', 'flood'] as const).map((weather) => paletteOf(condition, hour, weather).water);
    for (const i of [2, 3]) expect(warmth(flood?.[i] ?? ''), name).toBeGreaterThan(warmth(rain?.[i] ?? '') + 10);
  }
});
