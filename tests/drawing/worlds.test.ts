import { describe, expect, test } from 'vitest';
import { ALDER_CAST } from '../../src/drawing/puppet/cast/alder';
import { BANKS_CAST } from '../../src/drawing/puppet/cast/banks';
import { SKY_CAST } from '../../src/drawing/puppet/cast/sky';
import { STICKS_CAST } from '../../src/drawing/puppet/cast/sticks';
import { STORM_CAST } from '../../src/drawing/puppet/cast/storm';
import { PLACES } from '../../src/drawing/view';
import { NAMES, WORLDS, type WorldName, worldOfPlace, worldOfPuppet } from '../../src/drawing/world';
import { fetchWorld, siteOf, variantOf } from '../../src/drawing/worlds';

const CASTS: Record<WorldName, object> = {
  alder: ALDER_CAST,
  sticks: STICKS_CAST,
  sky: SKY_CAST,
  banks: BANKS_CAST,
  storm: STORM_CAST,
};
const placesOf = (world: string) => PLACES.filter((place) => worldOfPlace(place) === world);

test('every place belongs to a world', () => {
  for (const place of PLACES) expect(WORLDS).toContain(worldOfPlace(place));
});

test('a name that nobody has is nobody, however it sounds', () => {
  expect(variantOf('somebody')).toBeUndefined();
  expect(variantOf('constructor')).toBeUndefined();
});

describe.each(WORLDS)('the world of %s', (world) => {
  test('is refused by name before it was fetched, and there afterwards', async () => {
    const places = placesOf(world);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(() => siteOf(place)).toThrow(`the world of ${place} is not there`);
    await fetchWorld(world);
    for (const place of places) expect(siteOf(place).depths.stage).toBeTypeOf('function');
  });

  test('is known by the names of all its animals', async () => {
    await fetchWorld(world);
    const names = Object.keys(CASTS[world]);
    expect(NAMES[world]).toEqual(names);
    for (const name of names) expect(variantOf(name), name).toBeDefined();
    for (const name of names) expect(worldOfPuppet(name)).toBe(world);
  });
});

test('no name is in two worlds', () => {
  const names = Object.values(NAMES).flat();
  expect(new Set(names).size).toBe(names.length);
});
