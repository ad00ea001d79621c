import { describe, expect, it } from 'vitest';
import { livingPlace, livingRiver } from '../../src/drawing/living/living';
import type { LivingSheet } from '../../src/drawing/living/sheet';
import { EDGE_ROOM } from '../../src/drawing/puppet/paper';
import type { StillActor } from '../../src/drawing/still';
import { HOURS, PLACES, type View } from '../../src/drawing/view';
import { frameOf } from '../../src/pages/still/frame';

const CONDITION = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.9 };
const SHAPES = [390 / 844, 768 / 1024, 16 / 9, 3440 / 1440];
const MARGIN = 16;

const viewOf = (shape: number, change: Partial<View> = {}): View => ({
  ...{ place: 'alder-landing', hour: 'dawn', weather: 'clear', condition: CONDITION },
  ...{ frame: frameOf(shape), margin: MARGIN, seed: 7 },
  ...change,
});
const CAST: readonly StillActor[] = [
  { puppet: 'pell', species: 'otter', spot: 'left', mood: 'neutral', pose: 'stand', facing: 1 },
  { puppet: 'ondo', species: 'otter', spot: 'right', mood: 'asleep', pose: 'sit', facing: -1, hat: true },
];
const count = (sheets: readonly LivingSheet[], move: LivingSheet['move']) =>
  sheets.filter((sheet) => sheet.move === move).length;

/** Sheets that no canvas could be made for, or that lie out of the picture. */
const lost = (sheets: readonly LivingSheet[], { frame }: View) =>
  sheets.filter(({ box: { x, y, width, height }, about, items }) => {
    const numbers = [x, y, width, height, ...about];
    const seen = x < frame.x + frame.width && x + width > frame.x && y < frame.y + frame.height && y + height > frame.y;
    return numbers.some((number) => !Number.isFinite(number)) || width < 1 || height < 1 || !seen || items.length === 0;
  });

describe.each(SHAPES)('a scene that lives, in a frame of shape %d', (shape) => {
  it('is the river with a boat, a bird, reeds at both sides, and three sheets of glints', async () => {
    for (const hour of HOURS) {
      const view = viewOf(shape, { hour });
      const sheets = await livingRiver(view);
      expect(lost(sheets, view)).toEqual([]);
      expect(['glint', 'boat', 'reeds', 'body', 'head', 'lid'].map((move) => count(sheets, move as 'glint'))).toEqual([
        3, 1, 2, 2, 2, 1,
      ]);
    }
  });

  it('has room for the whole bill of the kingfisher', async () => {
    const view = viewOf(shape);
    const right = view.frame.x + view.frame.width + EDGE_ROOM;
    for (const { move, box } of await livingRiver(view))
      if (move === 'head') expect(box.x + box.width).toBeLessThan(right);
  });

  it('is any place with its cast, each of whom blinks unless asleep', async () => {
    for (const place of PLACES) {
      const view = viewOf(shape, { place });
      const sheets = await livingPlace(view, CAST);
      expect(lost(sheets, view)).toEqual([]);
      expect([count(sheets, 'head'), count(sheets, 'lid')]).toEqual([4, 1]);
    }
  });

  it('opens no gap at the edge where the reeds sway', async () => {
    const view = viewOf(shape);
    const reeds = (await livingRiver(view)).filter(({ move }) => move === 'reeds');
    expect(Math.min(...reeds.map(({ box }) => box.x))).toBe(view.frame.x - MARGIN);
    expect(Math.max(...reeds.map(({ box }) => box.x + box.width))).toBeCloseTo(
      view.frame.x + view.frame.width + MARGIN,
    );
  });
});
