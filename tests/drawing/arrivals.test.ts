import { describe, expect, test } from 'vitest';
import { type Item, isGrain, isGroup, type Shape } from '../../src/drawing/display';
import { DEPTHS } from '../../src/drawing/place/depths';
import { depthItems } from '../../src/drawing/place/place';
import { type Condition, PLACES, type View } from '../../src/drawing/view';
import { viewOf } from './views';

const STEPS = Array.from({ length: 26 }, (_, i) => i / 25);

/** A step of .04 may bring, take or replace this share of all shapes. */
const FEW = 0.12;

const shapesOf = (items: readonly Item[]): Shape[] =>
  items.flatMap((item) => (isGroup(item) ? shapesOf(item.items) : isGrain(item) ? [] : [item]));

type Bag = ReadonlyMap<string, number>;

/** How many shapes there are of each kind. A kind is a path's letters: one that is only moved or bent stays itself. */
function kindsOf(view: View): Bag {
  const kinds = new Map<string, number>();
  for (const depth of DEPTHS)
    for (const { d } of shapesOf(depthItems(view, depth))) {
      const kind = depth + d.replace(/[^A-Za-z]/g, '');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  return kinds;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How many came or went between two bags. */
function movedBetween(a: Bag, b: Bag): number {
  const kinds = new Set([...a.keys(), ...b.keys()]);
  return [...kinds].reduce((sum, kind) => sum + Math.abs((a.get(kind) ?? 0) - (b.get(kind) ?? 0)), 0);
}

const AMOUNTS: readonly (keyof Condition)[] = ['order', 'chaos', 'staleRules', 'backlog', 'decline', 'vision'];

describe.each(PLACES)('%s', (place) => {
  test.each(AMOUNTS)('as %s grows, things come and go a few at a time, all along the way', (name) => {
    const bags = STEPS.map((amount) => kindsOf(viewOf({ [name]: amount }, { place })));
    const shares = bags.slice(1).map((bag, i) => movedBetween(bags[i] ?? bag, bag) / sizeOf(bag));
    expect(Math.max(...shares)).toBeLessThanOrEqual(FEW);
    expect(shares.filter((share) => share > 0).length).toBeGreaterThanOrEqual(8);
  });
});
