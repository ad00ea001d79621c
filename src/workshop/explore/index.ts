/** What can be met in a fable, how it is met, and whether its choices are fair. */
export { type ChoiceFigures, isStrawman } from './figures';
export { type Proof, proofsOf } from './proofs';
export { type Answer, hasFindings, type Length, type Report, reportOn } from './report';
export { explore, SHARES, type ShareFound } from './share';
export { TARGET_KINDS, type Target, targetsOf } from './targets';
