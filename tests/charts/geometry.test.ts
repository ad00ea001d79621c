import { expect, test } from 'vitest';
import { crowdedOut, plotOf, reachOf, wayOf } from '../../src/charts/geometry';

const spots = [
  { x: 10, y: 10 },
  { x: 29.7, y: -7.2 },
];

test('the need lies in the middle, more to the right and upward', () => {
  const plot = plotOf(spots, 400);
  expect(plot.left(0)).toBe(200);
  expect(plot.top(0)).toBe(plot.height / 2);
  expect(plot.left(5)).toBeGreaterThan(plot.left(0));
  expect(plot.top(5)).toBeLessThan(plot.top(0));
});

test('every spot lies within the picture, on a phone as on a wall', () => {
  for (const width of [288, 390, 1200]) {
    const plot = plotOf([...spots, { x: -96, y: 81 }], width);
    expect(plot.height).toBeGreaterThanOrEqual(300);
    expect(plot.height).toBeLessThanOrEqual(480);
    for (const { x, y } of [...spots, { x: -96, y: 81 }]) {
      expect(plot.left(x)).toBeGreaterThan(0);
      expect(plot.left(x)).toBeLessThan(width);
      expect(plot.top(y)).toBeGreaterThan(0);
      expect(plot.top(y)).toBeLessThan(plot.height);
    }
  }
});

test('an axis reaches as far as it has to in fives, and never so little that a fraction looks like a journey', () => {
  expect(reachOf([])).toBe(10);
  expect(reachOf([0.4, -0.2])).toBe(10);
  expect(reachOf([10, -29.7])).toBe(35);
});

test('neither the middle nor an edge is named on an axis', () => {
  const plot = plotOf([{ x: 18, y: 18 }], 400);
  expect(plot.ticksX).toEqual([-10, 10]);
  expect(plot.ticksY).toEqual([-10, 10]);
});

test('the way begins at the first spot and ends at the last', () => {
  const plot = plotOf(spots, 400);
  const numbers =
    wayOf(spots, plot)
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  const near = (found: readonly number[], { x, y }: (typeof spots)[number]): void => {
    expect(found[0]).toBeCloseTo(plot.left(x), 2);
    expect(found[1]).toBeCloseTo(plot.top(y), 2);
  };
  near(numbers.slice(0, 2), spots[0] as (typeof spots)[number]);
  near(numbers.slice(-2), spots[1] as (typeof spots)[number]);
});

test('a figure gives way to a mark that would lie on it, where the other side of its axis is free', () => {
  const plot = plotOf([{ x: 30, y: 30 }], 400);
  const [right, up] = [
    { x: 20, y: 0 },
    { x: 0, y: 20 },
  ];
  const at = (x: number, y: number) => ({
    x: right.x + (x * 66) / (plot.left(33) - plot.left(-33)),
    y: (y * 66) / (plot.top(33) - plot.top(-33)),
  });
  expect(crowdedOut('x', right, [], plot)).toBe(false);
  expect(crowdedOut('x', right, [at(0, 16)], plot)).toBe(true);
  expect(crowdedOut('x', right, [at(0, -16)], plot)).toBe(false);
  expect(crowdedOut('x', right, [at(0, 16), at(0, -16)], plot)).toBe(false);
  expect(crowdedOut('x', right, [at(60, 16)], plot)).toBe(false);
  expect(crowdedOut('y', up, [{ x: -3, y: 20 }], plot)).toBe(true);
  expect(crowdedOut('y', up, [{ x: 3, y: 20 }], plot)).toBe(false);
});
