import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { type PartTally, type Policy, playRecords, tallyOf } from '../../../simulate';
import { readPolicy } from '../policyFile';
import type { Work } from '../threads';

/** Some seeds of a batch, a policy by its name or file, and whether ways are kept. */
export interface Seeds {
  readonly policy: string;
  readonly withWays: boolean;
  readonly first: number;
  readonly runs: number;
}

/**
 * Plays batches of seeds of one fable and counts them. A thread serves one policy after another: it takes it about a
 * second until the engine in it is at full speed.
 */
export const simulating: Work<Scenario, Seeds, PartTally[]> = (scenario) => {
  const game = compile(scenario);
  const parts = scenario.parts.map(({ id }) => id);
  const policies = new Map<string, Policy>();
  return ({ policy, withWays, first, runs }) => {
    const chosen = policies.get(policy) ?? readPolicy(policy);
    policies.set(policy, chosen);
    return tallyOf(playRecords(game, chosen, first, runs, withWays), parts);
  };
};
