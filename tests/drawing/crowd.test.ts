import { describe, expect, test } from 'vitest';
import { CROWDS, MOST } from '../../src/drawing/crowd/kinds';
import { crowdRows } from '../../src/drawing/crowd/rows';
import { planOf } from '../../src/drawing/job';
import { CAST } from '../../src/drawing/puppet/cast';
import { SPOTS, spotAt } from '../../src/drawing/spots';
import * as vocabulary from '../../src/scenario/vocabulary';
import { CALM } from './views';

const LIGHT = { condition: CALM, hour: 'dawn' } as const;
const LANDSCAPE = { frame: { x: 0, y: 0, width: 1280, height: 720 }, place: 'alder-landing' } as const;
const PORTRAIT = { ...LANDSCAPE, frame: { x: 352, y: 158, width: 576, height: 540 } } as const;
/** Pixels to the unit on a good screen, and the width of an atlas page there. */
const FINE = { density: 2, page: 4096 };

test('the scenario knows the same kinds, and lets no more of them come than there is room for', () => {
  expect([...CROWDS]).toEqual([...vocabulary.CROWDS]);
  expect(vocabulary.LARGEST_CROWD).toBe(MOST);
});

describe.each(CROWDS)('a crowd of the kind %s', (of) => {
  const { cells } = planOf({ kind: 'crowd', of, mood: 'neutral', light: LIGHT });

  test('has its old, its young and its workers', () => {
    for (const who of ['elder', 'young', 'worker']) expect(Object.keys(CAST)).toContain(`${of}-${who}`);
  });

  test('stands on one sheet that fits a page of the atlas', () => {
    const wide = cells.reduce((sum, { box }) => sum + Math.ceil(box.width * FINE.density) + 2, 2);
    expect(wide).toBeLessThan(FINE.page);
  });

  test('is no row of one and the same', () => {
    expect(new Set(cells.map(({ items }) => JSON.stringify(items))).size).toBe(cells.length);
  });

  test('has a picture for everyone who stands in it', () => {
    const names = cells.map(({ name }) => name);
    for (const { cell } of crowdRows(LANDSCAPE, MOST)) expect(names).toContain(cell);
  });

  test('is smaller than the cast', () => {
    for (const { box } of cells) expect(box.height).toBeLessThan(200);
  });
});

describe.each([LANDSCAPE, PORTRAIT])('twenty in the frame %j', (view) => {
  const rows = crowdRows(view, 20);

  test('stand behind whoever plays', () => {
    const feet = SPOTS.filter((spot) => spot !== 'above').map((spot) => spotAt(view, spot)[1]);
    for (const { y } of rows) expect(y).toBeLessThan(Math.min(...feet));
  });

  test('stand each in a place of their own, and look to the middle', () => {
    expect(new Set(rows.map(({ x, y }) => `${x} ${y}`)).size).toBe(20);
    for (const { x, cell } of rows) expect(cell.endsWith(x < 640 ? 'r' : 'l'), `${x} ${cell}`).toBe(true);
  });

  test('leave where they stand to those who came first', () => {
    const later = crowdRows(view, 20, 20);
    expect(later).toHaveLength(MOST - 20);
    expect([...rows, ...later]).toEqual(crowdRows(view, MOST));
  });
});
