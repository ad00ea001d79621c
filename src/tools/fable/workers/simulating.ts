import { compile } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { type PartTally, type Policy, playRecords, tallyOf } from '../../../simulate';
import { type Batch, playPatiently } from '../patience';
import { isPolicyName, readPolicy } from '../policyFile';
import type { Work } from '../threads';

/** Some seeds, and the policy that plays them by its name or file. */
export interface Seeds extends Batch {
  readonly policy: string;
}

/**
 * Plays batches of seeds of one fable and counts them. A thread serves one policy after another: it takes it about a
 * second until the engine in it is at full speed.
 */
export const simulating: Work<Scenario, Seeds, PartTally[]> = (scenario) => {
  const game = compile(scenario);
  const parts = scenario.parts.map(({ id }) => id);
  const policies = new Map<string, Policy>();
  return (seeds) => {
    const { policy, withWays, first, runs } = seeds;
    const chosen = policies.get(policy) ?? readPolicy(policy);
    policies.set(policy, chosen);
    const records = isPolicyName(policy)
      ? playRecords(game, chosen, first, runs, withWays)
      : playPatiently(game, chosen, seeds);
    return tallyOf(records, parts);
  };
};
