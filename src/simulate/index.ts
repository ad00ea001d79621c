/** The door of the simulations. */
export { idle, play, type VerdictShares, verdictShares } from './batch';
export { type Claim, type ClaimResult, checkClaims } from './claims';
export { type Decision, decisionAt, POLICIES, type Policy, type PolicyName } from './policies';
export { record } from './record';
