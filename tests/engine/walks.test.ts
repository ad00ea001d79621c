import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, hashState, type OrgKey, type State, start, step } from '../../src/engine';
import { CONSTITUENCIES } from '../../src/scenario';
import { readScenarioValue } from '../../src/scenario/readValue';
import { randomScenario } from './randomScenario';
import { walk } from './walking';

const SEED = 20240613;
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const whims = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 8 });

const walks = fc.tuple(randomScenario, seeds, whims).map((given) => ({ given, made: walk(...given) }));

it('the scenarios walked through are such as may be written', () => {
  const check = fc.property(randomScenario, (scenario) => {
    const read = readScenarioValue(structuredClone(scenario));
    expect(read.ok ? [] : read.diagnostics).toEqual([]);
  });
  fc.assert(check, { seed: SEED, numRuns: 30 });
});

it('a walk through any scenario ends, and the same inputs give the same states, sink or none', () => {
  const check = fc.property(walks, ({ given: [scenario, seed], made: { inputs, states } }) => {
    const game = compile(structuredClone(scenario));
    let { state } = start(game, seed);
    for (const input of inputs) state = step(game, state, input).state;
    expect(hashState(state)).toBe(hashState(states.at(-1) as State));
    expect(state.at.phase).toBe('over');
    expect(state.finished.length + 1).toBe(scenario.parts.length);
  });
  fc.assert(check, { seed: SEED, numRuns: 150 });
});

it('a state is plain data: written and read again it goes on the same', () => {
  const check = fc.property(walks, fc.nat(), ({ made: { game, inputs, states } }, cut) => {
    const from = cut % states.length;
    let state = JSON.parse(JSON.stringify(states[from])) as State;
    expect(state).toEqual(states[from]);
    for (const input of inputs.slice(from)) state = step(game, state, input).state;
    expect(hashState(state)).toBe(hashState(states.at(-1) as State));
  });
  fc.assert(check, { seed: SEED, numRuns: 60 });
});

/** The numbers of a state that are not whole or not within their bounds. */
const outside = ({ org, at }: State) =>
  Object.entries(org).filter(([name, value]) => {
    const graced = at.season < 2 && (CONSTITUENCIES as readonly string[]).includes(name);
    const low = name === 'tilt' ? -100000 : Number(graced) * 1000;
    return !Number.isInteger(value) || value < low || value > 100000;
  });

it('every number is whole and within its bounds, constituencies at 1 at least in the seasons of grace', () => {
  const check = fc.property(walks, ({ made: { states, ledger } }) => {
    for (const { amount } of ledger) expect(Number.isInteger(amount) && amount !== 0).toBe(true);
    for (const state of states) expect(outside(state)).toEqual([]);
    for (const { tilts, leaning, rules } of states) {
      expect([...tilts, leaning, ...rules.map((rule) => rule.carries)].every(Number.isInteger)).toBe(true);
    }
  });
  fc.assert(check, { seed: SEED, numRuns: 100 });
});

it('the ledger adds up, number by number, to what changed', () => {
  const check = fc.property(fc.tuple(randomScenario, seeds, whims), ([scenario, seed, whim]) => {
    const [one] = scenario.parts;
    const { states, ledger } = walk({ ...scenario, parts: scenario.parts.slice(0, 1) }, seed, whim);
    const [first] = states;
    const last = states.at(-1);
    if (one === undefined || first === undefined || last === undefined) throw new Error('a walk has a beginning');
    const sums = Object.fromEntries(Object.keys(first.org).map((name) => [name, 0])) as Record<OrgKey, number>;
    for (const { stock, amount } of ledger) sums[stock] += amount;
    for (const name of Object.keys(sums) as OrgKey[]) expect(last.org[name] - first.org[name]).toBe(sums[name]);
    expect(ledger.every(({ turn }) => turn >= 0 && turn <= last.turn)).toBe(true);
  });
  fc.assert(check, { seed: SEED, numRuns: 100 });
});

it('a refused input leaves the state as it was', () => {
  const check = fc.property(walks, fc.nat(), ({ made: { game, states } }, at) => {
    const state = states[at % states.length] as State;
    const before = hashState(state);
    expect(() => step(game, state, { type: 'choose', choice: 'nothing-of-the-kind' })).toThrow(/^ENGINE_/);
    expect(hashState(state)).toBe(before);
  });
  fc.assert(check, { seed: SEED, numRuns: 40 });
});
