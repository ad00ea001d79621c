import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/drawing/bounds';
import type { Box, Item } from '../../src/drawing/display';
import { planOf } from '../../src/drawing/job';
import { CAST } from '../../src/drawing/puppet/cast';
import { PROPS } from '../../src/drawing/thing/props';
import { pngOf } from '../../src/tools/sheets/raster';
import { CALM } from './views';

const LIGHT = { condition: { ...CALM, order: 0.6, chaos: 0.6 }, hour: 'dawn' } as const;

/** How many painted pixels of a list lie outside a box, of one pixel to two units. */
async function spilt(items: readonly Item[], box: Box): Promise<number> {
  const room = 40;
  const around = { x: box.x - room, y: box.y - room, width: box.width + room * 2, height: box.height + room * 2 };
  const { data, width } = PNG.sync.read(Buffer.from(await pngOf(items, around, Math.round(around.width / 2))));
  const scale = width / around.width;
  let count = 0;
  for (let i = 3; i < data.length; i += 4) {
    const pixel = (i - 3) / 4;
    const [x, y] = [(pixel % width) / scale, Math.floor(pixel / width) / scale];
    const out = x < room - 2 || y < room - 2 || x > room + box.width + 2 || y > room + box.height + 2;
    if (out && (data[i] ?? 0) > 8) count++;
  }
  return count;
}

describe('bounds', () => {
  test.each<[string, Item[], Box]>([
    ['strokes', [{ d: 'M0 0H10', stroke: '#000000', width: 4 }], { x: -2, y: -2, width: 14, height: 4 }],
    ['arcs', [{ d: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z', fill: '#000000' }], { x: -5, y: -5, width: 10, height: 10 }],
    ['relative lines', [{ d: 'M4 4l-9 2v3h20', fill: '#000000' }], { x: -5, y: 4, width: 20, height: 5 }],
    ['smooth curves', [{ d: 'M0 0Q5 10 10 0T20 0', fill: '#000000' }], { x: 0, y: -10, width: 20, height: 20 }],
    [
      'smooth cubic curves',
      [{ d: 'M0 0C0 6 4 6 6 0S12 -6 12 0', fill: '#000000' }],
      { x: 0, y: -6, width: 12, height: 12 },
    ],
    ['flat arcs', [{ d: 'M0 0A50 50 0 0 1 10 0', fill: '#000000' }], { x: 0, y: -5, width: 10, height: 10 }],
    [
      'groups that are moved, turned and scaled',
      [{ items: [{ d: 'M0 0H10V4', fill: '#000000' }], at: [100, 0], turn: 90, scale: 2 }],
      { x: 92, y: 0, width: 8, height: 20 },
    ],
    [
      'groups that slant',
      [{ items: [{ d: 'M0 0V-10', fill: '#000000' }], slant: 45 }],
      { x: -10, y: -10, width: 10, height: 10 },
    ],
    [
      'no more than a clip lets through',
      [{ items: [{ d: 'M-90 -90H90V90H-90Z', fill: '#000000' }], clip: 'M0 0H3V3H0Z' }],
      { x: 0, y: 0, width: 3, height: 3 },
    ],
  ])('surround %s', (_, items, box) => expect(boundsOf(items)).toEqual(box));
});

describe('nothing is painted outside its cell', () => {
  test.each(PROPS)('of the prop %s', async (prop) => {
    const { cells } = planOf({ kind: 'prop', prop, light: LIGHT });
    for (const { box, items } of cells) expect(await spilt(items, box)).toBe(0);
  });

  const DARING = [
    ['moss', 'cheer'],
    ['ondo', 'sit'],
    ['bryn', 'slump'],
  ] as const;

  test.each(DARING)('of the body of %s in the pose %s', async (puppet, pose) => {
    const { species } = CAST[puppet];
    const { cells } = planOf({ kind: 'body', puppet, species, pose, facing: -1, light: LIGHT });
    for (const { box, items } of cells) expect(await spilt(items, box)).toBe(0);
  });

  test.each(['hare', 'bryn'] as const)('of the head of %s, nodding off', async (puppet) => {
    const { species } = CAST[puppet];
    const job = { kind: 'head', puppet, species, mood: 'asleep', behind: false, facing: 1, light: LIGHT } as const;
    for (const { box, items } of planOf(job).cells) expect(await spilt(items, box)).toBe(0);
  });
});
