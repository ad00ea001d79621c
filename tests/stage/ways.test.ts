import { describe, expect, test } from 'vitest';
import type { CastPart, ShownActor, Tableau } from '../../src/director/ports';
import { pageSize } from '../../src/stage/atlas';
import { stepAt, walkTime } from '../../src/stage/gait';
import { heldBy, lyingAbout, wearsHat } from '../../src/stage/hands';
import { shearOf } from '../../src/stage/shear';
import { Wind } from '../../src/stage/wind';

describe('a walk', () => {
  test('takes longer the farther it goes, within reason', () => {
    expect(walkTime(400)).toBeGreaterThan(walkTime(250));
    expect(walkTime(-400)).toBe(walkTime(400));
    expect([walkTime(1), walkTime(9000)]).toEqual([360, 1500]);
  });

  test('is made of little steps, and begins and ends on the ground', () => {
    const heights = Array.from({ length: 101 }, (_, i) => stepAt(i * 3, 300).up);
    expect(heights[0]).toBe(0);
    expect(heights[100]).toBeCloseTo(0);
    const tops = heights.filter((up, i) => up > (heights[i - 1] ?? 0) && up >= (heights[i + 1] ?? 0));
    expect(tops).toHaveLength(6);
  });

  test('of no length has no step', () => expect(stepAt(0, 0)).toEqual({ up: 0, rock: 0 }));
});

test.each([0.3, -0.2, 0.01])('turn, scale and turn make a slant of %d', (k) => {
  const { outer, scaleX, scaleY, inner } = shearOf(k);
  const through = ([x, y]: readonly [number, number]) => {
    const [u, v] = [x * Math.cos(inner) - y * Math.sin(inner), x * Math.sin(inner) + y * Math.cos(inner)];
    const [a, b] = [u * scaleX, v * scaleY];
    return [a * Math.cos(outer) - b * Math.sin(outer), a * Math.sin(outer) + b * Math.cos(outer)];
  };
  const [x = 0, y = 0] = through([40, 100]);
  expect(x).toBeCloseTo(40 + k * 100);
  expect(y).toBeCloseTo(100);
});

describe('the wind', () => {
  const blown = (weather: Tableau['weather'], milliseconds: number) => {
    const wind = new Wind();
    wind.weather = weather;
    wind.step(milliseconds);
    return wind;
  };

  test.each(['rain', 'snow', 'flood', 'wind'] as const)('moves what falls in %s, and bends the reeds', (weather) => {
    const { flow, lean, blows } = blown(weather, 700);
    expect([flow.x === 0, flow.y === 0, lean === 0, blows]).toEqual([false, false, false, true]);
  });

  test('comes from the right, as trees and smoke have it', () => {
    for (const weather of ['rain', 'flood', 'wind'] as const)
      expect(blown(weather, 700).flow.x, weather).toBeLessThan(0);
  });

  test('is not there on a clear day', () => {
    const { flow, lean, blows } = blown('clear', 700);
    expect([flow, lean, blows]).toEqual([{ x: 0, y: 0 }, 0, false]);
  });
});

const part = (id: string): CastPart => ({ id, species: 'otter', puppet: id, name: id });
const pell: ShownActor = { part: part('pell'), spot: 'left', mood: 'neutral', pose: 'stand', looksAt: null };
const given = (props: Tableau['props']) => ({ actors: [pell], props }) as unknown as Tableau;

describe('a thing', () => {
  test('goes into the hand of whom it is given to, the hat on the head', () => {
    const tableau = given([
      { prop: 'ledger', who: 'pell' },
      { prop: 'hat', who: 'pell' },
    ]);
    expect([heldBy(tableau, 'pell'), wearsHat(tableau, 'pell'), lyingAbout(tableau)]).toEqual(['ledger', true, []]);
  });

  test('lies at the feet when it is too big, or when the hand has something newer', () => {
    const tableau = given([
      { prop: 'crate', who: 'pell' },
      { prop: 'pan', who: 'pell' },
      { prop: 'rope', who: 'pell' },
    ]);
    expect(heldBy(tableau, 'pell')).toBe('rope');
    expect(lyingAbout(tableau).map(({ prop }) => prop)).toEqual(['crate', 'pan']);
  });

  test('lies about when its owner is not there', () => {
    const tableau = given([{ prop: 'hat', who: 'ondo' }]);
    expect(lyingAbout(tableau)).toHaveLength(1);
  });
});

test('a page of the atlas is never larger than the card allows', () => {
  expect(pageSize(2, 2048)).toEqual([2048, 2048]);
  expect(pageSize(2, 16384)).toEqual([4096, 2048]);
  expect(pageSize(1, 16384)).toEqual([2048, 2048]);
});
