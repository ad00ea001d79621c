import { expect, test } from 'vitest';
import { nearestOf } from '../../src/scenario/nearest';

const CAST = ['pell', 'rill', 'moss', 'ondo', 'oro'];

test.each([
  ['odno', 'ondo'],
  ['modo', null],
  ['ondo', 'ondo'],
  ['Pel', 'pell'],
  ['roo', 'oro'],
  ['valueof', null],
])('of those in the cast, %s is meant for %s', (word, meant) => {
  expect(nearestOf(word, CAST)).toBe(meant);
});

test('two letters that changed places are one slip, in a short word too', () => {
  expect(nearestOf('from', ['hats', 'shells', 'form', 'count'])).toBe('form');
  expect(nearestOf('nestle', ['settle', 'nettle'])).toBe('nettle');
});
