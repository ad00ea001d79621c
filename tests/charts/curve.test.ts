import { expect, test } from 'vitest';
import { curveThrough } from '../../src/charts/curve';

const piecesOf = (path: string): number[][] =>
  path
    .split(/(?=[MC])/)
    .filter(Boolean)
    .map((piece) => piece.slice(1).split(' ').map(Number));

test('the curve begins at the first place, comes through each and ends at the last', () => {
  const places = [
    { x: 10, y: 20 },
    { x: 60, y: 25 },
    { x: 90, y: 80 },
  ];
  const ends = piecesOf(curveThrough(places)).map((piece) => piece.slice(-2));
  expect(ends).toEqual(places.map(({ x, y }) => [x, y]));
});

test('places on a line at equal distances are joined by straight pieces, handles a third of the way', () => {
  const path = curveThrough([0, 30, 60, 90].map((x) => ({ x, y: 0 })));
  expect(piecesOf(path)[2]).toEqual([40, 0, 50, 0, 60, 0]);
});

test('a far neighbour does not throw a short piece into a loop: its handles stay about as near as its ends', () => {
  const places = [0, 200, 204, 400].map((x, nth) => ({ x, y: nth % 2 === 0 ? 0 : 3 }));
  const [outX = 0, , intoX = 0] = piecesOf(curveThrough(places))[2] ?? [];
  expect(outX).toBeGreaterThan(200);
  expect(intoX).toBeLessThan(204);
});

test('no place gives no path, one a bare beginning, and a place that comes twice is no trouble', () => {
  expect(curveThrough([])).toBe('');
  expect(curveThrough([{ x: 3, y: 4 }])).toBe('M3 4');
  const still = curveThrough([
    { x: 3, y: 4 },
    { x: 3, y: 4 },
    { x: 9, y: 4 },
  ]);
  expect(still).not.toContain('NaN');
});
