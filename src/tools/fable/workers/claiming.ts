import type { Scenario } from '../../../scenario';
import { type ClaimId, type ClaimResult, checkClaim, checkTogether, Trial, type TrialOptions } from '../../../simulate';
import type { Work } from '../threads';

/** The fables to be held to the claims, and how often each is played. */
export interface Claiming {
  readonly scenarios: readonly Scenario[];
  readonly options: TrialOptions;
}

/** A fable by its place in the list and a claim; null for the claim about all of them together. */
export type ClaimJob = { readonly fable: number; readonly claim: ClaimId } | null;

/** Holds fables to claims. A thread keeps the runs it has played: its next claim may ask for the same ones. */
export const claiming: Work<Claiming, ClaimJob, ClaimResult | null> = ({ scenarios, options }) => {
  const trials = scenarios.map((scenario) => new Trial(scenario, options));
  return (job) => {
    const trial = trials[job?.fable ?? -1];
    return job === null || trial === undefined ? checkTogether(trials) : checkClaim(trial, job.claim);
  };
};
