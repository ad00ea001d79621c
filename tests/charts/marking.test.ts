import { expect, test } from 'vitest';
import { alongBy, nearestTo, spread } from '../../src/charts/marking';

const press = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false });

test('arrow keys go along a way and stop at its ends, Home and End go to them, other keys nowhere', () => {
  expect(alongBy(press('ArrowRight'), 3, 6)).toBe(4);
  expect(alongBy(press('ArrowUp'), 6, 6)).toBe(6);
  expect(alongBy(press('ArrowLeft'), 3, 6)).toBe(2);
  expect(alongBy(press('ArrowDown'), 0, 6)).toBe(0);
  expect(alongBy(press('Home'), 3, 6)).toBe(0);
  expect(alongBy(press('End'), 3, 6)).toBe(6);
  expect(alongBy(press('Enter'), 3, 6)).toBeNull();
});

test('what the browser does with a key stays the browser’s', () => {
  expect(alongBy({ ...press('ArrowLeft'), altKey: true }, 3, 6)).toBeNull();
  expect(alongBy({ ...press('End'), ctrlKey: true }, 3, 6)).toBeNull();
});

test('from a turn beyond the last that is seen, every key leads back into sight', () => {
  expect(alongBy(press('ArrowRight'), 9, 5)).toBe(5);
  expect(alongBy(press('ArrowLeft'), 9, 5)).toBe(5);
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
