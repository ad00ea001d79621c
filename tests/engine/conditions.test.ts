import { describe, expect, it } from 'vitest';
import { compile, holds, type State, start } from '../../src/engine';
import type { Condition } from '../../src/scenario';
import { smallScenario } from '../support/smallScenario';

const game = compile(smallScenario());
const opened = start(game, 1).state;

/** A morning in autumn, after some choices. */
const state: State = {
  ...opened,
  org: { ...opened.org, backlog: 33300, tilt: -12500, scale: 20000, members: 0 },
  flags: { song: true, quiet: false, knots: 9, none: 0, bearer: 'pell' },
  relationships: { rill: -2 },
  rules: [{ id: 'shells', since: 1, carries: 4000 }],
  taken: [{ scene: 'the-hat', choice: 'mend', lean: 'managing', turn: 1 }],
  counts: { plan: 2, managing: 3, leading: 1 },
  streak: { lean: 'managing', length: 2 },
  actStreaks: { plan: 2 },
  at: { ...opened.at, season: 1 },
};
const lost: State = { ...state, early: 'served' };

const yes: Condition = { flag: 'song' };
const no: Condition = { flag: 'quiet' };

const table: [Condition, boolean][] = [
  [{ quantity: 'backlog', atLeast: 33.3 }, true],
  [{ quantity: 'backlog', atMost: 33.3 }, true],
  [{ quantity: 'backlog', atLeast: 33.301 }, false],
  [{ quantity: 'backlog', atMost: 33.299 }, false],
  [{ quantity: 'backlog', atLeast: 30, atMost: 33 }, false],
  [{ quantity: 'tilt', atMost: -12.5 }, true],
  [{ quantity: 'tilt', atLeast: -12 }, false],
  [{ quantity: 'scale', atLeast: 20 }, true],
  [{ quantity: 'members', atMost: 0 }, true],
  [{ flag: 'song' }, true],
  [{ flag: 'song', is: true }, true],
  [{ flag: 'song', is: false }, false],
  [{ flag: 'quiet' }, false],
  [{ flag: 'never-heard-of' }, false],
  [{ flag: 'quiet', is: false }, true],
  [{ flag: 'knots', is: 9 }, true],
  [{ flag: 'knots', atLeast: 9, atMost: 9 }, true],
  [{ flag: 'knots', atLeast: 10 }, false],
  [{ flag: 'none', is: 0 }, true],
  [{ flag: 'bearer', is: 'pell' }, true],
  [{ flag: 'bearer', is: 'rill' }, false],
  [{ relationship: 'rill', atMost: -2 }, true],
  [{ relationship: 'rill', atLeast: -1 }, false],
  [{ relationship: 'moss', atLeast: 0, atMost: 0 }, true],
  [{ rule: 'shells', stands: true }, true],
  [{ rule: 'shells', stands: false }, false],
  [{ rule: 'hats', stands: false }, true],
  [{ chose: 'mend', in: 'the-hat' }, true],
  [{ chose: 'ask', in: 'the-hat' }, false],
  [{ chose: 'mend', in: 'rope-day' }, false],
  [{ count: 'plan', atLeast: 2 }, true],
  [{ count: 'seize', atMost: 0 }, true],
  [{ count: 'managing', atLeast: 4 }, false],
  [{ streak: 'plan', atLeast: 2 }, true],
  [{ streak: 'plan', atLeast: 3 }, false],
  [{ streak: 'seize', atLeast: 1 }, false],
  [{ streak: 'managing', atLeast: 2 }, true],
  [{ streak: 'managing', atLeast: 3 }, false],
  [{ streak: 'leading', atMost: 0 }, true],
  [{ season: 'autumn' }, true],
  [{ season: 'spring' }, false],
  [{ part: 'year' }, true],
  [{ part: 'twin' }, false],
  [{ endedEarly: 'any' }, false],
  [{ all: [yes, yes] }, true],
  [{ all: [yes, no] }, false],
  [{ any: [no, yes] }, true],
  [{ any: [no, no] }, false],
  [{ not: no }, true],
  [{ not: { all: [yes, { any: [no, { not: no }] }] } }, false],
];

describe('a condition', () => {
  it.each(table)('%j: %s', (condition, expected) => expect(holds(game, state, condition)).toBe(expected));

  it('that is absent holds', () => expect(holds(game, state, undefined)).toBe(true));

  it.each<[Condition, boolean]>([
    [{ endedEarly: 'any' }, true],
    [{ endedEarly: 'served' }, true],
    [{ endedEarly: 'members' }, false],
  ])('after the loss of those served, %j: %s', (condition, expected) =>
    expect(holds(game, lost, condition)).toBe(expected),
  );
});
