import { expect, test } from 'vitest';
import { detourOf, explain, goOtherwise, HABITS, runByHabit } from '../../../src/debrief';
import { newLog, replay } from '../../../src/run';
import { endlessGame } from '../../support/endlessGame';
import { ferry, gameOf, TWINS, wholeRun } from '../../support/runs';

test('another choice leads to a run that stands beside the one it leaves, and its choices can be tried elsewhere', () => {
  const game = ferry();
  const run = explain(game, wholeRun(game, 7));
  const turn = run.replayed.turns[1];
  const change = { decision: 2, choice: turn?.offered.find((id) => id !== turn.choice.id) ?? '' };
  const other = goOtherwise(game, run, change, 'own');
  expect(other?.detour).toEqual(detourOf(game, run.replayed, change, 'own'));
  expect(other?.contrasts.map(({ parting }) => parting?.pair.number)).toEqual([2]);
  expect(other?.way.get(`${turn?.part} ${turn?.scene}`)).toEqual([change.choice]);
});

test('of two places only the one that is changed is told', () => {
  const twins = gameOf(TWINS);
  const run = explain(twins, wholeRun(twins, 3));
  const last = run.replayed.turns.at(-1);
  const choice = last?.offered.find((id) => id !== last.choice.id) ?? '';
  const other = goOtherwise(twins, run, { decision: run.replayed.turns.length, choice }, 'own');
  expect(other?.contrasts.map(({ part }) => part)).toEqual([last?.part]);
});

test('a way that goes round in a circle is none, by whomever it is gone', () => {
  const game = endlessGame();
  const log = { ...newLog(game, 1), entries: [{ choice: 'mend', asked: [], predicted: null }] };
  const run = explain(game, log);
  expect(goOtherwise(game, run, { decision: 1, choice: 'ask' }, 'read-context')).toBeNull();
  expect(HABITS.map((habit) => runByHabit(game, habit, 1))).toEqual(HABITS.map(() => null));
});

test('a habit ends a fable that ends', () => {
  const game = ferry();
  for (const habit of HABITS) {
    const log = runByHabit(game, habit, 5);
    expect(log === null ? null : replay(game, log).over, habit).toBe(true);
  }
});
