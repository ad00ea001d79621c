import { describe, expect, test } from 'vitest';
import { added, chancesOf, NO_CHANCES, ownWayOf } from '../../../src/debrief';
import { replay } from '../../../src/run';
import { VERDICTS } from '../../../src/scenario';
import { endlessGame } from '../../support/endlessGame';
import { gameOf, TWINS, wholeRun } from '../../support/runs';

const game = gameOf('room-in-the-sky');
const run = replay(game, wholeRun(game, 5, 1));
const way = ownWayOf(run.turns);
const part = game.parts[0]?.part.id ?? '';

const sum = (counts: Readonly<Record<string, number>> = {}): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

describe('the same choices under other seeds', () => {
  test('end under their own seed as the run did, and nobody has to stand in', () => {
    const { runs, parts, decisions, standIns } = chancesOf(game, way, run.log.seed, 1);
    expect(runs).toBe(1);
    expect(parts[part]?.[run.state.verdict ?? 'muddling']).toBe(1);
    expect([decisions, standIns]).toEqual([run.turns.length, 0]);
  });

  test('are counted by how they end: every run once', () => {
    const chances = chancesOf(game, way, 100, 40);
    expect(Object.keys(chances.parts)).toEqual([part]);
    expect(Object.keys(chances.parts[part] ?? {})).toEqual([...VERDICTS]);
    expect(sum(chances.parts[part])).toBe(40);
    expect(chances.standIns).toBeGreaterThan(0);
    expect(chances.standIns).toBeLessThan(chances.decisions);
  });

  test('give the same in one go as in pieces, also across the last seed there is', () => {
    const first = 0xffffffff - 6;
    const pieces = [chancesOf(game, way, first, 7), chancesOf(game, way, 0, 5)];
    expect(pieces.reduce(added, NO_CHANCES)).toEqual(chancesOf(game, way, first, 12));
  });

  test('are those of what was chosen at each scene', () => {
    const [first] = run.turns;
    expect(way.get(`${first?.part} ${first?.scene}`)).toEqual([first?.choice.id]);
  });

  test('are counted for each place of the twins', () => {
    const twins = gameOf(TWINS);
    const { turns } = replay(twins, wholeRun(twins, 3));
    const { parts } = chancesOf(twins, ownWayOf(turns), 1, 6);
    expect(Object.values(parts).map(sum)).toEqual([6, 6]);
  });

  test('count a run that goes round in a circle as one that came to no end', () => {
    const round = endlessGame();
    const mending = new Map([[`${round.parts[0]?.part.id} the-hat`, ['mend']]]);
    const { runs, parts } = chancesOf(round, mending, 1, 2);
    expect([runs, parts]).toEqual([2, {}]);
  });
});
