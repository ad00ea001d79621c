import { type Game, playOn, resolveIdle, type State, start, tellOn, verdictOf } from '../engine';
import type { Verdict } from '../scenario';
import { decisionAt, type Policy } from './policies';

/** Plays a whole run by a policy; the state after its last word. */
export function play(game: Game, policy: Policy, seed: number): State {
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    state = playOn(game, state, policy(decisionAt(game, state)));
  }
  return state;
}

/** Lets as many turns pass with nobody doing anything; the verdict on what is left. One-part scenarios only. */
export function idle(game: Game, turns: number, seed: number): Verdict {
  let { state } = start(game, seed);
  for (let turn = 0; turn < turns; turn += 1) state = resolveIdle(game, state);
  return verdictOf(state);
}
