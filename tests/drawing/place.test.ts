import { describe, expect, test } from 'vitest';
import { countShapes } from '../../src/drawing/display';
import { DEPTHS } from '../../src/drawing/place/depths';
import { depthItems, placeItems } from '../../src/drawing/place/place';
import { HOURS, PLACES, WEATHERS } from '../../src/drawing/view';
import * as vocabulary from '../../src/scenario/vocabulary';
import { PORTRAIT, viewOf } from './views';

const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

/** Every number of a list in order, whatever it means. */
const numbersOf = (value: unknown): number[] =>
  (JSON.stringify(value).match(/-?\d+(?:\.\d+)?(?![0-9a-f]*")/g) ?? []).map(Number);

const coloursOf = (value: unknown): string[] => JSON.stringify(value).match(/#[0-9a-f]{6}/g) ?? [];

const channels = (colour: string): number[] => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));

const farthest = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? value))));

describe('the words of the scenario', () => {
  test('every backdrop can be drawn', () => expect([...PLACES]).toEqual([...vocabulary.BACKDROPS]));
  test('every hour and every weather is known', () => {
    expect([...HOURS]).toEqual([...vocabulary.HOURS]);
    expect([...WEATHERS]).toEqual([...vocabulary.WEATHERS]);
  });
});

describe.each(PLACES)('%s', (place) => {
  test('is the same twice', () => {
    const view = viewOf({ order: 0.5, chaos: 0.3, backlog: 0.6 }, { place });
    expect(placeItems(view)).toEqual(placeItems(view));
  });

  test('has something at each depth but what falls, which comes with the weather', () => {
    for (const depth of DEPTHS.filter((name) => name !== 'falling' && name !== 'front'))
      expect(depthItems(viewOf({}, { place }), depth), depth).not.toHaveLength(0);
    expect(depthItems(viewOf({}, { place }), 'falling')).toHaveLength(0);
    for (const weather of ['rain', 'snow', 'wind', 'flood'] as const)
      expect(depthItems(viewOf({}, { place, weather }), 'falling').length, weather).toBeGreaterThan(10);
  });

  test.each(HOURS)('looks different at %s', (hour) => {
    const others = HOURS.filter((other) => other !== hour).map((other) => viewOf({}, { place, hour: other }));
    const mine = coloursOf(depthItems(viewOf({}, { place, hour }), 'sky'));
    for (const other of others) expect(coloursOf(depthItems(other, 'sky'))).not.toEqual(mine);
  });

  test('has no number that is none, in any corner of the states', () => {
    for (const condition of [
      { order: 1 },
      { chaos: 1 },
      { decline: 1 },
      { order: 1, chaos: 1, decline: 1, backlog: 1, staleRules: 1, vision: 1 },
    ])
      for (const frame of [viewOf().frame, PORTRAIT])
        expect(JSON.stringify(placeItems(viewOf(condition, { place, frame })))).not.toMatch(
          /NaN|undefined|Infinity|null/,
        );
  });
});

describe.each(['order', 'chaos', 'decline', 'vision'] as const)('as %s grows', (name) => {
  test.each(HOURS)('the sky changes by steps nobody sees, at %s', (hour) => {
    const skies = STEPS.map((amount) => depthItems(viewOf({ [name]: amount }, { hour }), 'sky')[0]);
    for (const [i, sky] of skies.entries()) {
      const [before, after] = [coloursOf(skies[Math.max(0, i - 1)]), coloursOf(sky)];
      expect(after).toHaveLength(before.length);
      expect(farthest(before.flatMap(channels), after.flatMap(channels))).toBeLessThanOrEqual(4);
    }
  });

  test('the hills keep their shapes and move little', () => {
    const hills = STEPS.map((amount) => numbersOf(depthItems(viewOf({ [name]: amount }), 'mountains')));
    for (const [i, list] of hills.entries()) {
      const before = hills[Math.max(0, i - 1)] ?? [];
      expect(list).toHaveLength(before.length);
      expect(farthest(before, list)).toBeLessThanOrEqual(3);
    }
  });
});

test('backlog heaps up load by load, stale rules sheet by sheet', () => {
  for (const name of ['backlog', 'staleRules'] as const) {
    const counts = STEPS.filter((_, i) => i % 4 === 0).map((amount) =>
      countShapes(depthItems(viewOf({ [name]: amount }), 'stage')),
    );
    for (const [i, count] of counts.entries()) expect(count).toBeGreaterThanOrEqual(counts[i - 1] ?? 0);
    expect(new Set(counts).size).toBeGreaterThanOrEqual(8);
  }
});

test('the fence is built picket by picket', () => {
  const fences = [0.1, 0.25, 0.35, 0.45, 0.6].map((order) => JSON.stringify(depthItems(viewOf({ order }), 'stage')));
  const pickets = fences.map((text) => text.split('M-9 4V-36').length - 1);
  expect(pickets[0]).toBe(0);
  expect(pickets.at(-1)).toBeGreaterThan(20);
  expect(pickets).toEqual([...pickets].sort((a, b) => a - b));
});
