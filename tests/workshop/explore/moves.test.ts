import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, holds, openChoices, type State } from '../../../src/engine';
import type { Condition, Scenario } from '../../../src/scenario';
import { decisionAt, POLICIES } from '../../../src/simulate';
import { leavesIn } from '../../../src/workshop/explore/conditionsIn';
import { begin, take, takeStepwise } from '../../../src/workshop/explore/moves';
import { lackOf, surplusOf } from '../../../src/workshop/explore/nearness';
import { smallScenario } from '../../support/smallScenario';

const alder = JSON.parse(readFileSync('scenarios/alder-ferry/scenario.json', 'utf8')) as Scenario;

/** The state of every dilemma of a run at random. */
function statesOf(scenario: Scenario, seed: number): State[] {
  const game = compile(scenario);
  const states: State[] = [];
  let { state } = begin(game, seed);
  while (state.at.phase === 'dilemma') {
    states.push(state);
    state = take(game, state, POLICIES.random(decisionAt(game, state))).state;
  }
  return states;
}

describe('a move', () => {
  test.each([
    ['small', smallScenario()],
    ['alder', alder],
  ])('meets the same and comes to the same state as single steps do: %s', (_, scenario) => {
    const game = compile(scenario);
    for (let seed = 1; seed <= 15; seed += 1) {
      for (const state of statesOf(scenario, seed)) {
        for (const { id } of openChoices(game, state)) {
          const [quick, slow] = [take(game, state, id), takeStepwise(game, state, id)];
          expect(new Set(quick.met)).toEqual(new Set(slow.met));
          expect(quick.state).toEqual(slow.state);
        }
      }
    }
  });
});

describe('what is wanting', () => {
  test.each([
    ['small', smallScenario()],
    ['alder', alder],
  ])(
    'is nothing just where a condition holds, and what must go is nothing just where it does not: %s',
    (_, scenario) => {
      const game = compile(scenario);
      const simple: Condition[] = leavesIn(scenario).filter((leaf) => !('season' in leaf) && !('part' in leaf));
      const conditions = [
        ...simple,
        { all: simple.slice(0, 3) },
        { any: simple.slice(1, 4) },
        { not: simple[0] as Condition },
      ];
      for (let seed = 1; seed <= 20; seed += 1) {
        for (const state of statesOf(scenario, seed)) {
          for (const condition of conditions) {
            const held = holds(game, state, condition);
            expect(lackOf(condition, state) === 0, JSON.stringify(condition)).toBe(held);
            expect(surplusOf(condition, state) === 0, JSON.stringify(condition)).toBe(!held);
          }
        }
      }
    },
  );
});
