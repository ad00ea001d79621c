import { describe, expect, test } from 'vitest';
import { Director, decisionAt, nextInput } from '../../src/director';
import type { Input } from '../../src/engine';
import { hashState } from '../../src/engine';
import { replay } from '../../src/run';
import { ManualTimers } from '../support/fakePresenters';
import { smallGame, wholeLog } from '../support/smallRuns';

const game = smallGame();
const log = wholeLog(game);

/** Tells a log again, with the decision that each input belonged to. */
function tellAgain(told = log) {
  const director = new Director(game, told.seed, { timers: new ManualTimers(), pace: 'instant' });
  const steps: { readonly input: Input; readonly decision: number }[] = [];
  director.begin();
  for (;;) {
    const made = director.log.entries.length;
    const input = nextInput(director.state, told, made);
    if (input === null) return { director, steps };
    steps.push({ input, decision: decisionAt(director.state, told, made) });
    if (input.type === 'ask') director.ask(input.counsellor);
    else if (input.type === 'predict') director.predict(input.guess);
    else if (input.type === 'choose') director.choose(input.choice);
    else director.advance();
  }
}

describe('a run told again from its log', () => {
  test('comes to the same end by the same log', () => {
    const { director } = tellAgain();
    expect(director.log).toEqual(log);
    expect(director.tableau.over).toBe(true);
    expect(hashState(director.state)).toBe(hashState(replay(game, log).state));
  });

  test('asks what was asked, guesses what was guessed, and then chooses', () => {
    const { steps } = tellAgain();
    const deeds = steps.map(({ input }) => input).filter(({ type }) => type !== 'advance');
    expect(deeds.slice(0, 4)).toEqual([
      { type: 'ask', counsellor: 'how' },
      { type: 'ask', counsellor: 'what' },
      { type: 'predict', guess: 'heart' },
      { type: 'choose', choice: 'mend' },
    ]);
    expect(deeds.slice(4).map(({ type }) => type)).toEqual(['choose', 'choose']);
  });

  test('counts from the first decision to the last, and never past it', () => {
    const decisions = tellAgain().steps.map(({ decision }) => decision);
    expect([...new Set(decisions)]).toEqual([1, 2, 3]);
    expect(decisions).toEqual([...decisions].sort((a, b) => a - b));
  });

  test('gives what came of a choice to that choice', () => {
    const { steps } = tellAgain();
    const first = steps.findIndex(({ input }) => input.type === 'choose');
    expect(steps[first + 1]).toEqual({ input: { type: 'advance' }, decision: 1 });
  });

  test('stops where the log does', () => {
    const { director } = tellAgain({ ...log, entries: log.entries.slice(0, 1) });
    expect(director.state.at.phase).toBe('dilemma');
    expect(director.log.entries).toHaveLength(1);
  });
});
