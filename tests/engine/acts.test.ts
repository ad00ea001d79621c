import { describe, expect, it } from 'vitest';
import { leanOf, weightsOf } from '../../src/engine';
import type { Lean } from '../../src/scenario';

const weights = (m: number, l: number) => ({ m, l, solve: 0 });

describe('the weights of a choice', () => {
  it('are summed by kind, exactly, in whatever order they are written', () => {
    expect(weightsOf({ plan: 0.1, solve: 0.2, measure: 0.3, staff: 0.4 })).toEqual({ m: 1, l: 0, solve: 0.2 });
    expect(weightsOf({ seize: 0.1, inspire: 0.2 })).toEqual({ m: 0, l: 0.3, solve: 0 });
    expect(weightsOf({ inspire: 0.2, seize: 0.1, staff: 0.7, plan: 0.1 })).toEqual({ m: 0.8, l: 0.3, solve: 0 });
  });
});

describe('a choice leans', () => {
  it.each<[number, number, Lean | null]>([
    [0, 0, null],
    [0.29, 0.29, null],
    [0.3, 0.3, 'blended'],
    [0.29, 0.4, 'leading'],
    [0.3, 0.75, 'blended'],
    [0.3, 0.76, 'leading'],
    [0.8, 0.32, 'blended'],
    [0.81, 0.32, 'managing'],
    [0.6, 0, 'managing'],
    [0, 0.01, 'leading'],
  ])('with %d managing and %d leading: %s', (m, l, lean) => expect(leanOf(weights(m, l))).toBe(lean));

  it('by whole hundredths, everywhere', () => {
    const wrong = [];
    for (let m = 0; m <= 150; m += 1) {
      for (let l = 0; l + m <= 150; l += 1) {
        const blended = Math.min(m, l) >= 30 && 10 * Math.min(m, l) >= 4 * Math.max(m, l);
        if ((leanOf(weights(m / 100, l / 100)) === 'blended') !== blended) wrong.push([m, l]);
      }
    }
    expect(wrong).toEqual([]);
  });
});
