import fc from 'fast-check';
import { expect, it } from 'vitest';
import alder from '../../scenarios/alder-ferry/scenario.json';
import { hashState, type OrgKey, type State, start, step } from '../../src/engine';
import { type Scenario, VERDICTS } from '../../src/scenario';
import { readScenarioValue } from '../../src/scenario/readValue';
import { walk } from './walking';

const SEED = 20240614;
const whims = fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 });

function ferry(): Scenario {
  const read = readScenarioValue(alder);
  if (!read.ok) throw new Error('the ferry does not read');
  return read.scenario;
}

it('every walk over the ferry comes to an ending after six dilemmas, adds up and replays', () => {
  const scenario = ferry();
  const check = fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), whims, (seed, whim) => {
    const { game, inputs, states, ledger } = walk(scenario, seed, whim);
    const [first, last] = [states[0], states.at(-1)] as [State, State];
    expect(last.taken).toHaveLength(6);
    expect(VERDICTS).toContain(last.verdict);
    for (const name of Object.keys(first.org) as OrgKey[]) {
      const moved = ledger.filter(({ stock }) => stock === name).reduce((sum, { amount }) => sum + amount, 0);
      expect(first.org[name] + moved).toBe(last.org[name]);
    }
    const replayed = inputs.reduce((state, input) => step(game, state, input).state, start(game, seed).state);
    expect(hashState(replayed)).toBe(hashState(last));
  });
  fc.assert(check, { seed: SEED, numRuns: 60 });
});
