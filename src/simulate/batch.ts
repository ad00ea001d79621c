import { type Game, playOn, type State, start, tellOn } from '../engine';
import { decisionAt, type Policy } from './policies';

/** Plays a whole run by a policy; the state after its last word. */
export function play(game: Game, policy: Policy, seed: number): State {
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    state = playOn(game, state, policy(decisionAt(game, state)));
  }
  return state;
}
