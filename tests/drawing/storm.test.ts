import { expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import { type Item, isGrain, isGroup, type Shape } from '../../src/drawing/display';
import { depthItems } from '../../src/drawing/place/place';
import { settingOf } from '../../src/drawing/place/setting';
import { bellPost } from '../../src/drawing/place/storm/bell';
import { KETTLE_PAGE } from '../../src/drawing/place/storm/kettle';
import { spotAt } from '../../src/drawing/spots';
import type { Condition } from '../../src/drawing/view';
import { PORTRAIT, viewOf } from './views';

const drawn = (
  place: 'storm-kettle' | 'storm-spoon',
  depth: Parameters<typeof depthItems>[1],
  state: Partial<Condition>,
) => depthItems(viewOf(state, { place }), depth);

const shapesOf = (items: readonly Item[]): Shape[] =>
  items.flatMap((item) => (isGroup(item) ? shapesOf(item.items) : isGrain(item) ? [] : [item]));

/** How many shapes of the one are not in the other. */
function only(a: readonly Item[], b: readonly Item[]): number {
  const others = new Set(shapesOf(b).map((shape) => shape.d));
  return shapesOf(a).filter(({ d }) => !others.has(d)).length;
}

const STATES: readonly Partial<Condition>[] = [{}, { vision: 1 }, { order: 1 }, { chaos: 1 }, { decline: 1 }];

test('the twins have one sky, one storm, one shore and one sea', () => {
  for (const depth of ['sky', 'mountains', 'forest', 'water', 'glass'] as const)
    for (const state of STATES) expect(drawn('storm-kettle', depth, state)).toEqual(drawn('storm-spoon', depth, state));
});

test('on a plain day they are told apart by a few small things, by more as they thrive, rule or run wild', () => {
  const apart = STATES.map((state) =>
    (['hills', 'banks', 'stage', 'front'] as const).reduce((sum, depth) => {
      const [kettle, spoon] = [drawn('storm-kettle', depth, state), drawn('storm-spoon', depth, state)];
      return sum + only(kettle, spoon) + only(spoon, kettle);
    }, 0),
  );
  const [plain = 0, thriving = 0, ruled = 0, wild = 0] = apart;
  expect(plain).toBeGreaterThan(0);
  expect(plain).toBeLessThan(60);
  for (const other of [thriving, ruled, wild]) expect(other).toBeGreaterThan(plain);
});

test.each([viewOf().frame, PORTRAIT])('whoever is above sits on the arm that the bell hangs from', (frame) => {
  for (const state of STATES) {
    const view = viewOf(state, { place: 'storm-kettle', frame });
    const [x, y] = spotAt(view, 'above');
    const arm = boundsOf(bellPost(settingOf(view, {}), KETTLE_PAGE));
    expect(x).toBeGreaterThan(arm.x);
    expect(x).toBeLessThan(arm.x + arm.width);
    expect(Math.abs(y - arm.y)).toBeLessThan(12);
  }
});

test('small birds sleep along both walls; where nothing is left to come for they pass over', () => {
  const birds = (depth: 'banks' | 'stage', state: Partial<Condition>) =>
    shapesOf(drawn('storm-spoon', depth, state)).filter(({ d }) => d.startsWith('M-9 -5L-21 2')).length;
  for (const depth of ['banks', 'stage'] as const) {
    expect(birds(depth, { vision: 1 })).toBeGreaterThan(birds(depth, { vision: 0 }));
    expect(birds(depth, { vision: 0 })).toBeGreaterThan(0);
    expect(birds(depth, { decline: 1 })).toBe(0);
  }
  const passing = (state: Partial<Condition>) =>
    shapesOf(drawn('storm-spoon', 'sky', state)).filter(({ d }) => d.startsWith('M-9 -3Q-4 -4')).length;
  expect(passing({})).toBe(0);
  expect(passing({ decline: 1 })).toBeGreaterThan(8);
});

test.each(['storm-kettle', 'storm-spoon'] as const)(
  'where the boats of %s are lost none lies in the basin',
  (place) => {
    const hulls = (wrecked: boolean) =>
      shapesOf(depthItems(viewOf({}, { place, wrecked }), 'banks')).filter(({ d }) => d.startsWith('M-34 -15Q0 -7'))
        .length;
    expect(hulls(false)).toBe(9);
    expect(hulls(true)).toBe(0);
  },
);
