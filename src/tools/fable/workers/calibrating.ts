import type { Coefficients } from '../../../engine';
import type { Scenario } from '../../../scenario';
import { type ClaimResult, checkClaims, Trial } from '../../../simulate';
import type { Work } from '../threads';

/** A set of coefficients to hold the fables to the claims under, and how often each is played from which seed. */
export interface SetJob {
  readonly coefficients: Coefficients;
  readonly runs: number;
  readonly seed: number;
}

/** Holds fables to all claims under one set of coefficients after another. */
export const calibrating: Work<readonly Scenario[], SetJob, ClaimResult[]> = (scenarios) => (options) =>
  checkClaims(scenarios.map((scenario) => new Trial(scenario, options)));
