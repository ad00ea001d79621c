import { describe, expect, it } from 'vitest';
import { makeDebrief } from '../../../src/debrief';
import { turningPoint } from '../../../src/pages/kiosk/turningPoint';
import { replay } from '../../../src/run';
import { ferry, wholeRun } from '../../support/runs';

describe('the turning point', () => {
  const game = ferry();

  it.each([0, 1, 2])('is the decision at which the most moved (always choice %d)', (place) => {
    const decisions = makeDebrief(game, replay(game, wholeRun(game, 7, place))).parts[0]?.decisions ?? [];
    const moved = decisions.map(({ moves, small }) =>
      [...moves, ...small].map(({ change }) => Math.abs(change)).reduce((a, b) => a + b, 0),
    );
    expect(decisions.length).toBeGreaterThan(3);
    expect(turningPoint(decisions)?.number).toBe(moved.indexOf(Math.max(...moved)) + 1);
  });

  it('is nothing where nothing was decided', () => {
    expect(turningPoint([])).toBeNull();
  });
});
