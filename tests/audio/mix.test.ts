import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixOf } from '../../src/audio/mix';
import type { Look } from '../../src/director/ports';
import { lookWith } from './looks';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const looks: fc.Arbitrary<Look> = fc.record({
  ...{ order: part, chaos: part, staleRules: part, backlog: part, decline: part, vision: part, partnership: part },
});

describe('what the theme does with a look', () => {
  test('order brings the clock and takes some of the tune; chaos does it with the jig', () => {
    const calm = mixOf(lookWith());
    const ordered = mixOf(lookWith({ order: 1 }));
    const wild = mixOf(lookWith({ chaos: 1 }));
    expect(ordered.order).toBe(1);
    expect(ordered.energy).toBe(calm.energy);
    expect(wild.energy).toBe(1);
    expect(wild.order).toBe(calm.order);
    expect(Math.max(ordered.base, wild.base)).toBeLessThan(calm.base);
  });

  test('rules that nobody remembers tick as well', () => {
    expect(mixOf(lookWith({ staleRules: 1 })).order).toBeGreaterThan(0.5);
  });

  test('a thriving place has some of both, and neither leads', () => {
    const { base, order, energy, stumble } = mixOf(lookWith({ vision: 1, partnership: 1 }));
    expect(order).toBeGreaterThan(0.25);
    expect(energy).toBeGreaterThan(0.25);
    expect(base).toBeGreaterThan(Math.max(order, energy) + 0.4);
    expect(stumble).toBe(0);
  });

  test('a shared heading without partnership, or the other way round, is not that', () => {
    expect(mixOf(lookWith({ vision: 1, partnership: 0 })).energy).toBe(0);
    expect(mixOf(lookWith({ vision: 0, partnership: 1 })).energy).toBe(0);
  });

  test('the jig stumbles in chaos, and only there', () => {
    expect(mixOf(lookWith({ chaos: 0.35 })).stumble).toBe(0);
    expect(mixOf(lookWith({ chaos: 0.7 })).stumble).toBeGreaterThan(0.4);
    expect(mixOf(lookWith({ order: 1 })).stumble).toBe(0);
  });

  test('decline empties all of it and slows it down', () => {
    const gone = mixOf(lookWith({ decline: 1, chaos: 1, order: 1, vision: 1, partnership: 1 }));
    expect(gone).toMatchObject({ energy: 0, stumble: 0 });
    expect(gone.base).toBeLessThan(0.45);
    expect(gone.base).toBeGreaterThan(0);
    expect(gone.rate).toBeCloseTo(0.94);
  });

  test('whatever the look: gains from 0 to 1, a rate near 1, and more decline is never louder', () => {
    fc.assert(
      fc.property(looks, part, (look, more) => {
        const mix = mixOf(look);
        const worse = mixOf({ ...look, decline: Math.min(1, look.decline + more) });
        for (const name of ['base', 'order', 'energy', 'stumble'] as const) {
          expect(mix[name]).toBeGreaterThanOrEqual(0);
          expect(mix[name]).toBeLessThanOrEqual(1);
          expect(worse[name]).toBeLessThanOrEqual(mix[name]);
        }
        expect(mix.base).toBeGreaterThan(0.25);
        expect(mix.rate).toBeGreaterThanOrEqual(0.94);
        expect(mix.rate).toBeLessThanOrEqual(1);
      }),
    );
  });
});
