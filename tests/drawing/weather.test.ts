import { expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import { type Item, isGrain, isGroup, type Shape } from '../../src/drawing/display';
import { circle } from '../../src/drawing/path';
import { depthItems } from '../../src/drawing/place/place';
import { settingOf, sunOf } from '../../src/drawing/place/setting';
import { STATES } from '../../src/drawing/states';
import { ferryFlag, tickFlag } from '../../src/drawing/thing/mark';
import { UNTINTED } from '../../src/drawing/tint';
import { HOURS, type Hour, type Weather } from '../../src/drawing/view';
import { viewOf } from './views';

const shapesOf = (items: readonly Item[]): Shape[] =>
  items.flatMap((item) => (isGroup(item) ? shapesOf(item.items) : isGrain(item) ? [] : [item]));

/** Whether the sun, or the moon, has an edge. */
function isSharp(hour: Hour, weather: Weather): boolean {
  const view = viewOf({}, { hour, weather });
  const { x, y, radius } = sunOf(settingOf(view, UNTINTED));
  return shapesOf(depthItems(view, 'sky')).some(({ d }) => d === circle(x, y, radius));
}

test.each(HOURS)('nothing round and sharp shines through rain, flood, snow or fog at %s', (hour) => {
  for (const weather of ['clear', 'wind', 'ebb'] as const) expect(isSharp(hour, weather), weather).toBe(true);
  for (const weather of ['rain', 'flood', 'snow', 'fog'] as const) expect(isSharp(hour, weather), weather).toBe(false);
});

test('office lamps are blurred in fog, and sharp enough in clear air', () => {
  const blurred = (weather: Weather) =>
    shapesOf(depthItems(viewOf(STATES.bureaucracy, { weather }), 'front')).filter(({ soft }) => (soft ?? 0) >= 4)
      .length;
  expect(blurred('clear')).toBe(0);
  // Of six lamps the cord, the hood and the tube, and the beam on which they hang.
  expect(blurred('fog')).toBe(19);
});

test.each([ferryFlag, tickFlag])('a flag streams to the left in a gale', (flag) => {
  const [calm, blown] = [false, true].map((gale) => boundsOf(flag('#ff0000', gale)));
  expect(calm?.x).toBeGreaterThan(-5);
  expect(blown?.x).toBeLessThan(-50);
});
