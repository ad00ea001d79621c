import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compile,
  EngineError,
  type Game,
  hashState,
  type LedgerEntry,
  playOn,
  type State,
  start,
  step,
  tellOn,
} from '../../src/engine';
import { smallScenario } from '../support/smallScenario';
import { asking, choice, storyOf, telling } from './making';
import { randomScenario } from './randomScenario';
import { walk } from './walking';

const SEED = 20240615;
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const whims = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 8 });

interface Passed {
  readonly state: State;
  readonly ledger: LedgerEntry[];
}

/** A way on with all that it wrote. */
function heard(way: (sink: (entry: LedgerEntry) => void) => State): Passed {
  const ledger: LedgerEntry[] = [];
  return { state: way((entry) => ledger.push(entry)), ledger };
}

const isWaiting = ({ at }: State) => at.phase === 'dilemma' || at.phase === 'over';

/** To the next dilemma or the end, line by line. */
function lineByLine(game: Game, from: State, sink: (entry: LedgerEntry) => void): State {
  let state = from;
  while (!isWaiting(state)) state = step(game, state, { type: 'advance' }, sink).state;
  return state;
}

const told = (game: Game, from: State) => heard((sink) => lineByLine(game, from, sink));
const passed = (game: Game, from: State) => heard((sink) => tellOn(game, from, sink));
const chosen = (game: Game, from: State, id: string) =>
  heard((sink) => lineByLine(game, step(game, from, { type: 'choose', choice: id }, sink).state, sink));

/** What a way on refuses, as it says it; null where it goes on. */
function refusal(way: () => unknown): string | null {
  try {
    way();
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error.message;
    throw error;
  }
}

describe('passing on without telling', () => {
  it('comes to the same state and ledger as line by line, from wherever a story stands', () => {
    let compared = 0;
    const check = fc.property(randomScenario, seeds, whims, (scenario, seed, whim) => {
      const { game, inputs, states } = walk(scenario, seed, whim);
      for (const [index, state] of states.entries()) {
        expect(passed(game, state)).toEqual(told(game, state));
        const input = inputs[index];
        if (input?.type !== 'choose') continue;
        const one = chosen(game, state, input.choice);
        expect(heard((sink) => playOn(game, state, input.choice, sink))).toEqual(one);
        expect(hashState(playOn(game, state, input.choice))).toBe(hashState(one.state));
        compared += 1;
      }
    });
    fc.assert(check, { seed: SEED, numRuns: 100 });
    expect(compared).toBeGreaterThan(200);
  });

  it('gives back a state that already waits', () => {
    const game = compile(smallScenario());
    const open = tellOn(game, start(game, 1).state);
    expect(open.at).toMatchObject({ phase: 'dilemma', scene: 'the-hat' });
    expect(tellOn(game, open)).toBe(open);
  });

  it('refuses a choice as a step does', () => {
    const game = compile(smallScenario());
    const opening = start(game, 1).state;
    const open = tellOn(game, opening);
    const both = (state: State, id: string) => [
      refusal(() => playOn(game, state, id)),
      refusal(() => step(game, state, { type: 'choose', choice: id })),
    ];
    for (const [mine, steps] of [both(open, 'dance'), both(opening, 'mend')]) {
      expect(mine).toMatch(/^ENGINE_/);
      expect(mine).toBe(steps);
    }
  });

  it('refuses a dilemma whose choices are all shut, and a circle without a word', () => {
    const shut = asking(['a', 'b'].map((id) => choice(id, {}, { when: { flag: 'song' } })));
    const mute = { ...telling('Nothing.'), beats: [{ cue: 'shake' as const }] };
    for (const [scenes, code] of [
      [{ shut }, 'ENGINE_MISSING'],
      [{ mute: { ...mute, goto: 'mute' } }, 'ENGINE_LOOP'],
    ] as const) {
      const game = compile(storyOf(scenes));
      const { state } = start(game, 1);
      const message = refusal(() => tellOn(game, state));
      expect(message).toMatch(new RegExp(`^${code}`));
      expect(message).toBe(refusal(() => told(game, state)));
    }
  });

  it('goes through any number of places where something is said', () => {
    const ids = Array.from({ length: 1200 }, (_, n) => `place-${n}`);
    const game = compile(storyOf(Object.fromEntries(ids.map((id) => [id, telling(`At ${id}.`)]))));
    expect(tellOn(game, start(game, 1).state).at.phase).toBe('over');
  });
});
