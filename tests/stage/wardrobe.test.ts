import type Phaser from 'phaser';
import { expect, test } from 'vitest';
import { Wardrobe } from '../../src/stage/wardrobe';

const LIGHT = {
  condition: { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0 },
  hour: 'noon',
} as const;
const HAT = { kind: 'prop', prop: 'hat' } as const;

/** A wardrobe whose painter can paint nothing, and what that painter was asked for. */
function bare() {
  const asked: string[] = [];
  const painting = {
    paint: async ({ kind }: { kind: string }) => {
      asked.push(kind);
      return null;
    },
  };
  return { wardrobe: new Wardrobe({} as Phaser.Scene, painting), asked };
}

test('what cannot be painted is nothing, and is tried again when it is next wanted', async () => {
  const { wardrobe, asked } = bare();
  wardrobe.relight(LIGHT, 1);
  expect(await wardrobe.fetch(HAT)).toBeNull();
  expect(await wardrobe.fetch(HAT)).toBeNull();
  expect(asked).toEqual(['prop', 'prop']);
});

test('nothing is painted before there is a light, nor once all has been taken down', async () => {
  const { wardrobe, asked } = bare();
  await wardrobe.expect([HAT]);
  wardrobe.relight(LIGHT, 1);
  wardrobe.clear();
  await wardrobe.expect([HAT]);
  expect(await wardrobe.fetch(HAT)).toBeNull();
  expect(asked).toEqual([]);
});

test('a light that is the same changes nothing', () => {
  const { wardrobe } = bare();
  expect(wardrobe.relight(LIGHT, 1)).toBe(true);
  expect(wardrobe.relight({ ...LIGHT }, 1)).toBe(false);
  expect(wardrobe.relight(LIGHT, 2)).toBe(true);
});
