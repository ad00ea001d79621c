import { expect, test } from 'vitest';
import { drawnApart } from '../../src/charts/apart';

const LEAST = 50;
const radii = [25, 25, 25, 25, 25];
const distances = (spots: readonly { x: number; y: number }[]): number[] =>
  spots.flatMap((one, i) => spots.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)));

test('places far enough apart stay where they are', () => {
  const far = [
    { x: 0, y: 0 },
    { x: 80, y: 0 },
    { x: 0, y: 80 },
  ];
  expect(drawnApart(far, radii)).toEqual(far);
});

test('three that lie over each other are told apart, the first and the last of all stay', () => {
  const near = [
    { x: 0, y: 0 },
    { x: 300, y: 300 },
    { x: 310, y: 305 },
    { x: 300, y: 300 },
    { x: 200, y: 100 },
  ];
  const apart = drawnApart(near, radii);
  expect(Math.min(...distances(apart))).toBeGreaterThan(LEAST - 1);
  expect([apart[0], apart.at(-1)]).toEqual([near[0], near.at(-1)]);
  for (const [nth, { x, y }] of apart.entries()) {
    expect(Math.hypot(x - (near[nth]?.x ?? 0), y - (near[nth]?.y ?? 0))).toBeLessThan(2 * LEAST);
  }
});

test('a small dot asks for less room', () => {
  const [, second] = drawnApart(
    [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 300, y: 0 },
    ],
    [10, 25, 25],
  );
  expect(second?.x).toBeCloseTo(35);
});
