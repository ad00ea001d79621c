import { expect, test } from 'vitest';
import { howOften } from '../../../src/debrief';

test.each([
  [1, 'always'],
  [0.995, 'always'],
  [0.99, 'mostly'],
  [0.7, 'mostly'],
  [0.69, 'sometimes'],
  [0.35, 'sometimes'],
  [0.34, 'seldom'],
  [0.01, 'seldom'],
  [0.009, 'hardlyEver'],
  [0, 'hardlyEver'],
] as const)('a share of %d is told as %s', (share, often) => {
  expect(howOften(share)).toBe(often);
});
