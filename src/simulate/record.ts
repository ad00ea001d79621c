import { type Game, start, step } from '../engine';
import { newLog, type RunEntry, type RunLog, tellOn } from '../run';
import { decisionAt, type Policy } from './policies';

/** The log of a whole run played by a policy under a seed (0..4294967295); nobody is asked and nothing guessed. */
export function record(game: Game, policy: Policy, seed: number): RunLog {
  const entries: RunEntry[] = [];
  let state = tellOn(game, start(game, seed).state, undefined);
  while (state.at.phase === 'dilemma') {
    const choice = policy(decisionAt(game, state));
    entries.push({ choice, asked: [], predicted: null });
    state = tellOn(game, step(game, state, { type: 'choose', choice }).state, undefined);
  }
  return { ...newLog(game, seed), entries };
}
