import { expect, test } from 'vitest';
import { alongBy, nearestTo, spread } from '../../src/charts/marking';

test('arrow keys go along a way and stop at its ends, Home and End go to them, other keys nowhere', () => {
  expect(alongBy('ArrowRight', 3, 6)).toBe(4);
  expect(alongBy('ArrowUp', 6, 6)).toBe(6);
  expect(alongBy('ArrowLeft', 3, 6)).toBe(2);
  expect(alongBy('ArrowDown', 0, 6)).toBe(0);
  expect(alongBy('Home', 3, 6)).toBe(0);
  expect(alongBy('End', 3, 6)).toBe(6);
  expect(alongBy('Enter', 3, 6)).toBeNull();
});

test('from a turn beyond the last that is seen, every key leads back into sight', () => {
  expect(alongBy('ArrowRight', 9, 5)).toBe(5);
  expect(alongBy('ArrowLeft', 9, 5)).toBe(5);
});

test('wherever a finger falls, the nearest point is meant; of two in one place, the later', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(nearestTo(places, { x: 4, y: 30 })).toBe(0);
  expect(nearestTo(places, { x: 200, y: -30 })).toBe(2);
});

test('names that would lie on one another are moved apart, in their order and within the picture', () => {
  expect(spread([50, 52], 20, 10, 90)).toEqual([50, 70]);
  expect(spread([96, 95, 20], 20, 10, 90)).toEqual([90, 70, 20]);
  expect(spread([1, 2, 3], 20, 10, 90)).toEqual([10, 30, 50]);
  expect(spread([30, 60], 20, 10, 90)).toEqual([30, 60]);
});
