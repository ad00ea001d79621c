import type { Game, State } from '../../engine';
import { encodeRun, newLog, type RunLog } from '../../run';
import type { Id } from '../../scenario';
import { begin, takeStepwise } from './moves';
import { takenIn } from './taken';
import { type Target, targetKey } from './targets';

/** A run that meets something: under this seed, with these choices, and no later than right after the last of them. */
export interface Witness {
  readonly seed: number;
  readonly choices: readonly Id[];
}

/** How a run came to a state. */
export const witnessOf = (state: State): Witness => ({ seed: state.seed, choices: takenIn(state) });

/** The one that is easier to follow: fewer choices, then the lower seed, then the alphabet. */
export function shorter<W extends Witness>(one: W | null, other: W): W {
  if (one === null || other.choices.length < one.choices.length) return other;
  if (other.choices.length > one.choices.length || other.seed > one.seed) return one;
  return other.seed < one.seed || other.choices.join(' ') < one.choices.join(' ') ? other : one;
}

/** The log of a witness's run. */
export const logOf = (game: Game, { seed, choices }: Witness): RunLog => ({
  ...newLog(game, seed),
  entries: choices.map((choice) => ({ choice, asked: [], predicted: null })),
});

/** The code of a witness's run, for the `run` of a link. */
export const codeOf = (game: Game, witness: Witness): string => encodeRun(game, logOf(game, witness));

/** Whether a run, played again from its seed step by step, meets the target right after its last choice. */
export function meets(game: Game, target: Target, { seed, choices }: Witness): boolean {
  let move = begin(game, seed);
  for (const choice of choices) move = takeStepwise(game, move.state, choice);
  return move.met.includes(targetKey(target));
}
