/**
 * The room's door: what other rooms may take from here. The full reader, with lines and columns, stands apart in
 * './read' so that the parser it needs can be loaded when something is wrong and not before.
 */
export { type Code, DIAGNOSTICS, type Diagnostic, formatDiagnostic, type Severity } from './diagnostics';
export { fullHash, rulesHash } from './hash';
export { type ReadResult, readScenarioValue } from './readValue';
export type { Beat, Cue, Line, Shift } from './schema/beat';
export type { Condition } from './schema/condition';
export type { Consequence, PlainConsequence } from './schema/consequence';
export type { CastMember, Overrides, Part, Place, Scenario, Season } from './schema/scenario';
export { FORMAT, OLDEST_FORMAT } from './schema/scenario';
export type { Acts, Advice, Choice, Dilemma, Ending, Goto, Guess, Prediction, Scene, Storylet } from './schema/scene';
export type { Id, Text } from './schema/text';
export { type TextEntry, textsOf } from './texts';
export * from './vocabulary';
