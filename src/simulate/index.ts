/** The door of the simulations. */
export { idle, play, type VerdictShares, verdictShares } from './batch';
export { CLAIMS, type Claim, type ClaimResult, checkClaims } from './claims';
export { type Decision, decisionAt, noisy, POLICIES, type Policy, type PolicyName } from './policies';
