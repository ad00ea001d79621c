import { expect, test } from 'vitest';
import { stageOn } from '../../../src/pages/gallery/frames';
import { hasWords, spelled, titled } from '../../../src/pages/gallery/naming';
import { columnSize, fittingWidth, placeSize, roomSize } from '../../../src/pages/gallery/views/sizes';
import { USUAL } from '../../../src/pages/gallery/wishes';

test('names are written as people write them, and found by any of their words', () => {
  expect(spelled('staleRules')).toBe('stale rules');
  expect(titled('far-left')).toBe('Far left');
  expect(hasWords('Alder river snow', 'snow RIVER')).toBe(true);
  expect(hasWords('Alder river snow', 'snow landing')).toBe(false);
  expect(hasWords('Alder river snow', ' ')).toBe(true);
});

test('an upright screen gives the stage its upper part, a wide one all of it', () => {
  expect(stageOn('phone')).toMatchObject({ width: 390, height: 380 });
  expect(stageOn('tablet')).toMatchObject({ width: 768, height: 461 });
  expect(stageOn('desktop')).toMatchObject({ width: 1920, height: 1080, frame: { width: 1280, height: 720 } });
});

test('tiles that fit take the room there is, and no more than can be made out or is of use', () => {
  expect(fittingWidth(900, 5, 400)).toBe(156);
  expect(fittingWidth(900, 9, 90)).toBe(84);
  expect(fittingWidth(300, 9, 400)).toBe(72);
  expect(fittingWidth(4000, 5, 400)).toBe(400);
});

test('tiles have the shape of what they show', () => {
  expect(placeSize({ ...USUAL, screen: 'laptop', size: 'close' }, 900, 5)).toEqual({ width: 640, height: 360 });
  const { width, height } = placeSize({ ...USUAL, screen: 'phone' }, 900, 5);
  expect(height / width).toBeCloseTo(380 / 390, 1);
  expect(columnSize({ x: 0, y: 0, width: 200, height: 300 }, 'laptop', 900, 9)).toEqual({ width: 200, height: 300 });
  expect(columnSize({ x: 0, y: 0, width: 200, height: 300 }, 'fitting', 900, 9)).toEqual({ width: 84, height: 126 });
});

test('what stands alone is as large as on a phone, larger where there is room to spare, smaller where there is little', () => {
  const box = { x: 0, y: 0, width: 200, height: 100 };
  expect(roomSize(box, 'fitting', 900)).toEqual({ width: 136, height: 68 });
  expect(roomSize(box, 'fitting', 1500)).toEqual({ width: 200, height: 100 });
  expect(roomSize(box, 'fitting', 360).width * 3).toBeLessThan(360);
  expect(roomSize(box, 'close', 360)).toEqual({ width: 320, height: 160 });
});
