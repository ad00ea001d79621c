import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { packRecords, playRecords } from '../../../simulate';
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

/** Plays batches of seeds; the records packed, since a thread is to play and not to hand over. */
export const simulating: Work<Playing, Seeds, Float64Array> = ({ scenario, policy, withWays }) => {
  const game = compile(scenario);
  const chosen = readPolicy(policy);
  const parts = scenario.parts.map(({ id }) => id);
  return ({ first, runs }) => packRecords(playRecords(game, chosen, first, runs, withWays), parts);
};
