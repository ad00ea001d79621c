import { type Game, playOn, resolveIdle, type State, start, tellOn, verdictOf } from '../engine';
import { VERDICTS, type Verdict } from '../scenario';
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

/** Shares (0..1) of each verdict over the seeds 1..runs. */
export type VerdictShares = Readonly<Record<Verdict, number>>;

/** Plays a policy once under each of the seeds 1..`runs` (at least one) and counts how the runs end. */
export function verdictShares(game: Game, policy: Policy, runs: number): VerdictShares {
  const counts = new Map<Verdict, number>();
  for (let seed = 1; seed <= runs; seed += 1) {
    const { verdict } = play(game, policy, seed);
    if (verdict !== null) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return Object.fromEntries(VERDICTS.map((name) => [name, (counts.get(name) ?? 0) / runs])) as Record<Verdict, number>;
}
