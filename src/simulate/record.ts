import { type Game, playOn, start, tellOn } from '../engine';
import { newLog, type RunEntry, type RunLog } from '../run';
import { decisionAt, type Policy } from './policies';

/** The log of a whole run played by a policy under a seed (0..4294967295); nobody is asked and nothing guessed. */
export function record(game: Game, policy: Policy, seed: number): RunLog {
  const entries: RunEntry[] = [];
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    const choice = policy(decisionAt(game, state));
    entries.push({ choice, asked: [], predicted: null });
    state = playOn(game, state, choice);
  }
  return { ...newLog(game, seed), entries };
}
