import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shelves, type Slot } from '../../src/stage/shelves';

const overlap = (a: Slot, b: Slot): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const sheets = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 200 }), goes: fc.boolean() }),
  { maxLength: 80 },
);

test('sheets never lie on each other nor beyond the page, come and go as they may', () => {
  fc.assert(
    fc.property(sheets, (wanted) => {
      const shelves = new Shelves(512, 512);
      const lying: Slot[] = [];
      for (const { width, height, goes } of wanted) {
        const gone = goes ? lying.shift() : undefined;
        if (gone) shelves.give(gone);
        const slot = shelves.take(width, height);
        if (!slot) continue;
        expect(lying.filter((other) => overlap(slot, other))).toEqual([]);
        expect(Math.max(slot.x + slot.width, slot.y + slot.height)).toBeLessThanOrEqual(512);
        lying.push(slot);
      }
      for (const slot of lying) shelves.give(slot);
      expect(shelves.take(512, 512)).toEqual({ x: 0, y: 0, width: 512, height: 512 });
    }),
  );
});

test('a sheet wider or higher than the page is refused', () => {
  const shelves = new Shelves(100, 100);
  expect([shelves.take(101, 10), shelves.take(10, 101)]).toEqual([null, null]);
});

test('room that was given back is used again, for something lower too', () => {
  const shelves = new Shelves(100, 64);
  const slots = [shelves.take(100, 32), shelves.take(100, 32)];
  expect(shelves.take(10, 10)).toBeNull();
  if (slots[0]) shelves.give(slots[0]);
  expect(shelves.take(60, 30)).toMatchObject({ x: 0, y: 0 });
});
