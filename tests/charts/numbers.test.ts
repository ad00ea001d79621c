import { expect, test } from 'vitest';
import { sayChange, sayLevel, sayPoints } from '../../src/charts';

test('levels have one decimal and a minus that can be seen', () => {
  expect([420, 1000, 5, -304].map(sayLevel)).toEqual(['42.0', '100.0', '0.5', '−30.4']);
});

test('changes have their sign, but nothing has none', () => {
  expect([33, -2, 0].map(sayChange)).toEqual(['+3.3', '−0.2', '0.0']);
});

test('points are rounded to a tenth, and a trace below nothing is nothing', () => {
  expect([12.34, -7.26, -0.04].map(sayPoints)).toEqual(['+12.3', '−7.3', '0.0']);
});
