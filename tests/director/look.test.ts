import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/director';
import type { OrgState } from '../../src/engine';

const level = fc.integer({ min: 0, max: 100_000 });
const org = fc.record({
  ...{ management: level, leadership: level, vision: level, partnership: level, staleRules: level, backlog: level },
  ...{ scale: level, turbulence: level, members: level, served: level, stewards: level },
  tilt: fc.integer({ min: -100_000, max: 100_000 }),
});

const fair: OrgState = {
  ...{ management: 50_000, leadership: 50_000, vision: 50_000, partnership: 50_000, staleRules: 0, backlog: 20_000 },
  ...{ tilt: 0, scale: 20_000, turbulence: 15_000, members: 60_000, served: 60_000, stewards: 60_000 },
};

describe('a look', () => {
  test('is numbers from 0 to 1, never order and chaos at once', () => {
    fc.assert(
      fc.property(org, (state) => {
        const look = lookOf(state);
        for (const value of Object.values(look)) expect(value >= 0 && value <= 1).toBe(true);
        expect(Math.min(look.order, look.chaos)).toBe(0);
      }),
    );
  });

  test('of a fair place is calm', () => {
    expect(lookOf(fair)).toMatchObject({ order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0 });
  });

  test.each([
    ['order', { tilt: -70_000 }],
    ['chaos', { tilt: 70_000 }],
    ['staleRules', { staleRules: 45_000 }],
    ['backlog', { backlog: 90_000 }],
    ['decline', { served: 12_000 }],
    ['vision', { vision: 85_000 }],
    ['partnership', { partnership: 85_000 }],
  ] as const)('is all %s where the state is', (name, change) => {
    expect(lookOf({ ...fair, ...change })[name]).toBe(1);
  });

  test('moves by degrees with the tilt', () => {
    const orders = [0, -10, -20, -30, -40, -60].map((tilt) => lookOf({ ...fair, tilt: tilt * 1000 }).order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(orders.length);
  });
});
