import { compile, type Game, type Input, type LedgerEntry, offered, type State, start, step } from '../../src/engine';
import type { Scenario } from '../../src/scenario';

/** Far more than any of the stories walked has lines. */
const MOST_INPUTS = 1000;

/** A run from its first word to its last: every input, every state, every amount. */
export interface Walk {
  readonly game: Game;
  readonly inputs: Input[];
  readonly states: State[];
  readonly ledger: LedgerEntry[];
}

/** Freezes all the way down: whoever changes it, throws. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

/** Plays to the end by whim, over and over through the list, every state frozen before it is used. */
export function walk(scenario: Scenario, seed: number, whim: readonly number[]): Walk {
  const game = compile(frozen(scenario));
  const inputs: Input[] = [];
  const ledger: LedgerEntry[] = [];
  const states = [frozen(start(game, seed).state)];
  for (let state = states[0]; state !== undefined && state.at.phase !== 'over'; state = states.at(-1)) {
    if (inputs.length >= MOST_INPUTS) throw new Error('a story without an end');
    const input = frozen(nextInput(game, state, whim));
    inputs.push(input);
    states.push(frozen(step(game, state, input, (entry) => ledger.push(entry)).state));
  }
  return { game, inputs, states, ledger };
}

function nextInput(game: Game, state: State, whim: readonly number[]): Input {
  const open = offered(game, state);
  if (open.length === 0) return { type: 'advance' };
  return { type: 'choose', choice: open[(whim[state.taken.length % whim.length] ?? 0) % open.length] ?? '' };
}
