import { describe, expect, it } from 'vitest';
import { compile, lastTilt, partOf, type State, start, verdictOf } from '../../src/engine';
import { endingFor } from '../../src/engine/verdict';
import type { Verdict } from '../../src/scenario';
import { smallScenario } from '../support/smallScenario';

const game = compile(smallScenario());
const { state: opened } = start(game, 1);
const part = partOf(game, opened);

/** A state at its end: the tilts of its steps, its three constituencies and its loss. */
const ended = (
  tilts: number[],
  [members, served, stewards]: [number, number, number],
  early: State['early'] = null,
) => ({
  ...opened,
  tilts,
  early,
  org: { ...opened.org, members, served, stewards, tilt: tilts.at(-1) ?? 0 },
});
const WELL: [number, number, number] = [60000, 60000, 60000];

describe('the verdict', () => {
  it.each<[Verdict, number]>([
    ['bureaucratic', -100000],
    ['bureaucratic', -40000],
    ['thriving', -39999],
    ['thriving', 0],
    ['thriving', 39999],
    ['chaotic', 40000],
    ['chaotic', 100000],
  ])('%s at a mean tilt of %i thousandths', (verdict, tilt) => {
    expect(verdictOf(ended([tilt], WELL))).toBe(verdict);
  });

  it.each<[Verdict, [number, number, number]]>([
    ['thriving', [60000, 60000, 60000]],
    ['muddling', [59999, 100000, 100000]],
    ['muddling', [100000, 59999, 100000]],
    ['muddling', [100000, 100000, 35000]],
    ['declining', [100000, 100000, 34999]],
    ['declining', [34999, 34999, 34999]],
  ])('%s with constituencies %j', (verdict, constituencies) => {
    expect(verdictOf(ended([0], constituencies))).toBe(verdict);
  });

  it.each<[Verdict, number]>([
    ['bureaucratic', -30000],
    ['declining', -29999],
    ['declining', 29999],
    ['chaotic', 30000],
  ])('%s after a loss at a tilt of %i, whatever went before', (verdict, tilt) => {
    expect(verdictOf(ended([-90000, 90000, -90000, tilt], [0, 80000, 80000], 'members'))).toBe(verdict);
  });

  it('goes by the last quarter of the steps, by at least one', () => {
    expect(lastTilt([])).toBe(0);
    expect(lastTilt([-5, 7])).toBe(7);
    expect(lastTilt([1000, 1000, 1000, 1000, 1000, 1000, 10, 20])).toBe(15);
    expect(lastTilt([9, 9, 9, 9, 9, 9, 10, 20, 30].map((n) => -n))).toBe(-25);
  });

  it('takes a mean just short of the mark as short, on either side', () => {
    const quarter = [...Array(6).fill(0), 39999, 40000];
    expect(verdictOf(ended(quarter, WELL))).toBe('thriving');
    expect(
      verdictOf(
        ended(
          quarter.map((n) => 0 - n),
          WELL,
        ),
      ),
    ).toBe('thriving');
  });
});

describe('the ending', () => {
  it('is the first of its verdict whose condition holds', () => {
    expect(endingFor(part, opened, 'thriving').ending.id).toBe('thriving');
    expect(endingFor(part, { ...opened, flags: { song: true } }, 'thriving').ending.id).toBe('thriving-in-song');
    expect(
      endingFor(part, { ...opened, flags: { song: true }, relationships: { rill: -1 } }, 'thriving').ending.id,
    ).toBe('thriving');
  });
});
