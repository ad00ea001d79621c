import { describe, expect, it } from 'vitest';
import { METERS, metersOf } from '../../src/director/meters';
import { needs, partOf, toPoints } from '../../src/engine';
import { newLog, replay } from '../../src/run';
import { ferry, wholeRun } from '../support/runs';

const game = ferry();
const whole = wholeRun(game, 7);
const stands = (decisions: number) => {
  const log = { ...whole, entries: whole.entries.slice(0, decisions) };
  const played = replay(game, log);
  return { played, meters: metersOf(game, log, played.state) };
};

describe('the meters of a run', () => {
  it('show the start, with nothing moved yet', () => {
    const { meters } = stands(0);
    expect(meters.map(({ meter, level, change }) => [meter, level, change])).toEqual([
      ['management', 42, null],
      ['leadership', 36, null],
      ['members', 55, null],
      ['served', 55, null],
      ['stewards', 55, null],
    ]);
  });

  it('show what the last decision moved, to the point', () => {
    for (let decisions = 1; decisions <= whole.entries.length; decisions += 1) {
      const { played, meters } = stands(decisions);
      const before = played.turns.at(-1)?.before;
      for (const { meter, level, change } of meters) {
        expect(level).toBe(Math.round(toPoints(played.state.org[meter])));
        expect(level - (change ?? 0)).toBe(Math.round(toPoints(before?.[meter] ?? 0)));
      }
    }
  });

  it('show the need only where there is one', () => {
    const { played, meters } = stands(2);
    const { needM, needL } = needs(played.state.org, partOf(game, played.state).coefficients);
    expect(meters.map(({ needed }) => needed)).toEqual([Math.round(needM), Math.round(needL), null, null, null]);
    expect(meters.map(({ meter }) => meter)).toEqual([...METERS]);
  });

  it('refuse decisions that are not of this game', () => {
    const foreign = { ...newLog(game, 7), scenario: 'elsewhere' };
    expect(() => metersOf(game, foreign, stands(0).played.state)).toThrow('RUN_FOREIGN');
  });
});
