import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareTenths, toTenths } from '../../src/debrief/tenths';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

test('thousandths are shown to the nearest tenth, halves upward', () => {
  expect([0, 49, 50, 149, 150, -49, -50, -51, -150].map(toTenths)).toEqual([0, 0, 1, 1, 2, 0, 0, -1, -1]);
});

test('three equal thirds of a point are shown as .4, .3 and .3', () => {
  expect(shareTenths([333, 333, 334], 10)).toEqual([3, 3, 4]);
  expect(shareTenths([-333, -333, -334], -10)).toEqual([-3, -3, -4]);
});

test('a total that rounding made out of next to nothing goes to the largest remainder', () => {
  // 42.04 + .02 = 42.06: shown as 42.0 and 42.1, so the cause is shown as +0.1.
  expect(shareTenths([20], 1)).toEqual([1]);
  expect(shareTenths([20, -10, -10], 0)).toEqual([0, 0, 0]);
});

test('shares add up to the shown change and are less than a tenth away from the true amounts', () => {
  const level = fc.integer({ min: 0, max: 100_000 });
  const amounts = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(level, amounts, (before, moved) => {
      const total = toTenths(before + sum(moved)) - toTenths(before);
      const shares = shareTenths(moved, total);
      expect(sum(shares)).toBe(total);
      for (const [i, share] of shares.entries()) {
        expect(Math.abs(share * 100 - (moved[i] as number))).toBeLessThanOrEqual(100);
      }
    }),
  );
});
