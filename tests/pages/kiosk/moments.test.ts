import { describe, expect, it } from 'vitest';
import { livingPlace } from '../../../src/drawing/living/living';
import { spotAt } from '../../../src/drawing/spots';
import { castIn, MOMENTS, viewOf } from '../../../src/pages/kiosk/moments';
import { frameOf } from '../../../src/pages/still/frame';

const SHAPES = [1080 / 1920, 768 / 1024, 390 / 844, 1280 / 720, 1920 / 1080, 3440 / 1440];

describe('the landing behind the invitation', () => {
  it.each(SHAPES)('fills a screen of shape %d', (shape) => {
    for (const moment of MOMENTS) {
      const { frame } = viewOf(moment, frameOf(shape));
      expect(frame.width / frame.height).toBeCloseTo(shape);
      expect(frame.y + frame.height).toBe(720);
      expect(frame.width).toBeGreaterThanOrEqual(576);
    }
  });

  /** Scene units from a kingfisher's feet to the tip of its bill. */
  const BILL = 130;

  it.each(SHAPES)('has room for the whole bill of the bird on a screen of shape %d', (shape) => {
    for (const moment of MOMENTS) {
      const view = viewOf(moment, frameOf(shape));
      expect(view.frame.x + view.frame.width - spotAt(view, 'above')[0]).toBeGreaterThan(BILL);
    }
  });

  it('has three of them on an upright screen and five on a wide one, all of whom can be drawn', async () => {
    const [first] = MOMENTS;
    if (first === undefined) throw new Error('no moment');
    for (const [shape, many] of [[0.5625, 3] as const, [1.7778, 5] as const]) {
      const view = viewOf(first, frameOf(shape));
      const cast = castIn(view, first);
      expect(cast).toHaveLength(many);
      const sheets = await livingPlace(view, cast);
      expect(sheets.filter(({ move }) => move === 'head').length).toBe(many * 2);
    }
  });
});
