import { expect, test } from 'vitest';
import { linear, ticksWithin } from '../../src/charts/scale';

test('a straight line from range to range, also upside down and beyond the ends', () => {
  const top = linear([-10, 10], [100, 0]);
  expect([-10, 0, 10, 20].map(top)).toEqual([100, 50, 0, -50]);
});

test('about four round numbers, the ends among them where they are round', () => {
  expect(ticksWithin(-10, 10)).toEqual([-10, -5, 0, 5, 10]);
  expect(ticksWithin(-35, 35)).toEqual([-20, 0, 20]);
  expect(ticksWithin(0, 100)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksWithin(0, 1)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
});
