/** The door of the simulations. */
export {
  type AuthoredPolicy,
  authored,
  type PolicyChoice,
  PolicyError,
  type PolicyView,
  policyError,
} from './authored';
export { play } from './batch';
export { type CoefficientName, overriddenBy } from './calibrate/ranges';
export { type Calibration, calibrationReport, type Tried } from './calibrate/report';
export { leastOf, type Score, Search, scoreOf } from './calibrate/search';
export { type ClaimResult, checkClaim, checkClaims, checkTogether } from './claims/check';
export { CLAIM_IDS, type ClaimId } from './claims/claim';
export type { Bound, Measure } from './claims/measure';
export { type Kind, Trial, type TrialOptions } from './claims/trial';
export { type Fan, fanOf, type Spot, type Way } from './fan/fan';
export { type Caption, fanPicture } from './fan/picture';
export { percent } from './percent';
export { type Decision, decisionAt, EndlessRun, POLICIES, type Policy, type PolicyName } from './policies';
export { calledFor } from './reading';
export { record } from './record';
export { type Quartiles, quartilesOf } from './report/quartiles';
export { type PartReport, reportOf, type Use } from './report/simulation';
export { mergedTallies, type PartTally, tallyOf } from './report/tally';
export { type PartRecord, playRecord, playRecords, type RunRecord, seedAfter } from './runs';
