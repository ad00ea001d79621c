/**
 * The room's door: the words of the format and its types, which weigh nothing. What checks a document stands behind it, to
 * be loaded where it is used: './readValue' for a value, './read' for a text with lines and columns (it brings a JSON
 * parser along), './diagnostics', './hash', './texts' and './markup'.
 */
export type { Code, Diagnostic, Severity } from './diagnostics';
export type { ReadResult } from './readValue';
export type { Beat, Cue, Line, Shift } from './schema/beat';
export type { Condition } from './schema/condition';
export type { Consequence, PlainConsequence } from './schema/consequence';
export { FORMAT, OLDEST_FORMAT } from './schema/format';
export type { CastMember, Overrides, Part, Place, Scenario, Season } from './schema/scenario';
export type { Acts, Advice, Choice, Dilemma, Ending, Goto, Guess, Prediction, Scene, Storylet } from './schema/scene';
export type { Id, Text } from './schema/text';
export { sourceWords } from './sourceWords';
export type { TextEntry } from './texts';
export * from './vocabulary';
