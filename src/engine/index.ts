/** The rules' door: what other rooms may take from here. */
export { leanOf, type Weights, weightsOf } from './acts';
export { magnitude, POINT, toPoints } from './arithmetic';
export { COEFFICIENTS, type Coefficients } from './coefficients';
export { fitOf, type Needs, needs } from './drift';
export { EngineError, type EngineErrorCode } from './errors';
export { compile, type Game, type GamePart, holds, leaningOf, partOf, sceneOf } from './game';
export { hashState } from './hash';
export type { Event, Input } from './input';
export type { Cause, LedgerEntry, LedgerSink, ModelCause } from './ledger';
export { offered, openChoices } from './offer';
export { type Draw, drawFor, shuffled } from './random';
export { resolveIdle } from './resolve';
export { start, summaryOf } from './start';
export type * from './state';
export { playOn, type Stepped, step, tellOn } from './step';
export { CRISIS, FIRES, OVERMANAGED, PILE, STRAIN, TOGETHER } from './turn';
export { lastTilt, runVerdict, verdictOf } from './verdict';
export { ENGINE_VERSION } from './version';
