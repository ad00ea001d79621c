import { expect, test } from 'vitest';
import { settingOf } from '../../src/drawing/place/setting';
import { squares } from '../../src/drawing/place/shovelled';
import { STATES } from '../../src/drawing/states';
import { UNTINTED } from '../../src/drawing/tint';
import type { Weather } from '../../src/drawing/view';
import { viewOf } from './views';

const ORDERS = Array.from({ length: 26 }, (_, i) => i / 25);

/** How many squares have been shovelled, the unfinished one with them. */
function countOf(order: number, weather: Weather = 'snow'): number {
  const [floors] = squares(settingOf(viewOf({ order }, { weather }), UNTINTED));
  return floors && 'd' in floors ? floors.d.split('M').length - 1 : 0;
}

test('snow is shovelled square by square as order grows', () => {
  const counts = ORDERS.map((order) => countOf(order));
  expect(counts[0]).toBe(0);
  expect(counts.at(-1)).toBeGreaterThan(30);
  for (const [i, count] of counts.entries()) {
    expect(count).toBeGreaterThanOrEqual(counts[i - 1] ?? 0);
    expect(count - (counts[i - 1] ?? 0)).toBeLessThanOrEqual(6);
  }
});

test('nobody shovels where there is none', () => expect(countOf(1, 'clear')).toBe(0));

test('order shows in snow: what is shovelled is much darker than what is not', () => {
  const setting = settingOf(viewOf(STATES.bureaucracy, { weather: 'snow', hour: 'noon' }), UNTINTED);
  const level = (colour = '') => Number.parseInt(colour.slice(3, 5), 16);
  const [floors] = squares(setting);
  const fill = floors && 'fill' in floors && typeof floors.fill === 'object' ? floors.fill.stops[0]?.[1] : undefined;
  expect(level(setting.palette.ground[0]) - level(fill)).toBeGreaterThan(60);
});
