import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { explore, SHARES, type ShareFound, targetsOf } from '../../../workshop/explore';
import type { Work } from '../threads';

/** What a thread needs to explore: the fable, what is worth looking for, how much to do, and how long. */
export interface Exploring {
  readonly scenario: Scenario;
  /** Places of targets in their list that are not proved impossible. */
  readonly open: readonly number[];
  readonly states: number;
  /** When it began (milliseconds of the clock), and the milliseconds it may take. */
  readonly begun: number;
  readonly budget: number;
  /** Threads at work: they take the shares in order. */
  readonly threads: number;
}

/** Explores shares by their numbers, each until its part of the time is over. */
export const exploring: Work<Exploring, number, ShareFound> = (setup) => {
  const { scenario, states, begun, budget, threads } = setup;
  const game = compile(scenario);
  const targets = targetsOf(scenario);
  const open = new Set(setup.open);
  const rounds = Math.ceil(SHARES / threads);
  return (share) => {
    const end = begun + (budget * (Math.floor(share / threads) + 1)) / rounds;
    return explore(game, targets, open, { share, shares: SHARES, states }, () => Date.now() < end);
  };
};
