import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { playRecords, type RunRecord } from '../../../simulate';
import { readPolicy } from '../policyFile';
import type { Work } from '../threads';

/** What a thread needs to play: the fable, the policy by its name or file, and whether ways are kept. */
export interface Playing {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly withWays: boolean;
}

/** Some seeds of a batch. */
export interface Seeds {
  readonly first: number;
  readonly runs: number;
}

/** Plays batches of seeds. */
export const simulating: Work<Playing, Seeds, RunRecord[]> = ({ scenario, policy, withWays }) => {
  const game = compile(scenario);
  const chosen = readPolicy(policy);
  return ({ first, runs }) => playRecords(game, chosen, first, runs, withWays);
};
