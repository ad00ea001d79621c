import { describe, expect, test } from 'vitest';
import { dark, grey, light, mix } from '../../src/drawing/colour';
import { arriving, nthArriving } from '../../src/drawing/number';
import { paletteOf, toned, toneOf } from '../../src/drawing/palette';
import { along } from '../../src/drawing/perches';
import { STATES } from '../../src/drawing/states';
import { HOURS } from '../../src/drawing/view';
import { CALM } from './views';

const channels = (colour: string): number[] => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));

const brightness = (colour: string): number => channels(colour).reduce((sum, value) => sum + value, 0);

/** How far two lists of channels are apart on average, 0..255. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? value)), 0) / a.length;

describe('colours', () => {
  test('mix by number, from one end to the other', () => {
    expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#102030', '#ffffff', 7)).toBe('#ffffff');
  });

  test('get lighter, darker, or lose their colour but not their light', () => {
    expect(brightness(light('#456789', 0.4))).toBeGreaterThan(brightness('#456789'));
    expect(brightness(dark('#456789', 0.4))).toBeLessThan(brightness('#456789'));
    expect(grey('#ff0000', 1)).toBe('#4d4d4d');
  });
});

describe('the palette', () => {
  const state = (change: object) => paletteOf({ ...CALM, vision: 1, ...change }, 'dawn');

  test('is the three skies of the design at the three ends', () => {
    expect(state({}).sky).toEqual(['#3f6393', '#8f93bd', '#f3aa94', '#ffd08f', '#ffe9b4']);
    expect(state({ order: 1 }).sky.filter((_, i) => i % 2 === 0)).toEqual(['#7d8ea3', '#a7b3bf', '#d5dadb']);
    expect(state({ chaos: 1 }).sky).toEqual(['#35265e', '#8a3277', '#ee6a3e', '#f79a43', '#ffd04a']);
  });

  test('is darker at night and in decline', () => {
    const ground = (palette: { ground: readonly string[] }) => brightness(palette.ground[1] ?? '#000000');
    expect(ground(paletteOf(CALM, 'night'))).toBeLessThan(ground(paletteOf(CALM, 'noon')));
    expect(ground(state({ decline: 1 }))).toBeLessThan(ground(state({})));
  });

  test.each(Object.entries(STATES))('tells the hours apart at a glance, in the state %s', (_, condition) => {
    const skies = HOURS.map((hour) => paletteOf(condition, hour).sky.flatMap(channels));
    for (const [i, sky] of skies.entries())
      for (const later of skies.slice(i + 1)) expect(apart(sky, later)).toBeGreaterThan(10);
  });

  test('drains puppets of colour in bureaucracy, not in chaos', () => {
    const red = '#d4593c';
    expect(toned(toneOf({ ...CALM, chaos: 1 }, 'dawn'), red)).toBe(red);
    expect(toned(toneOf({ ...CALM, order: 1 }, 'dawn'), red)).not.toBe(red);
  });
});

test('things arrive smoothly, and one after the other', () => {
  expect(arriving(0.2, 0.3)).toBe(0);
  expect(arriving(0.35, 0.3)).toBeCloseTo(0.5);
  expect(arriving(0.5, 0.3)).toBe(1);
  expect([0, 1, 2].map((i) => nthArriving(0.5, i, 3))).toEqual([1, 0.5, 0]);
});

test('a rope begins and ends at its posts and hangs through in the middle', () => {
  const rope = { from: [0, 0], to: [100, 0], sag: 20 } as const;
  expect(along(rope, 0)).toEqual([0, 0]);
  expect(along(rope, 1)).toEqual([100, 0]);
  expect(along(rope, 0.5)).toEqual([50, 10]);
});
