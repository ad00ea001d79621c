/** The room's door: what other rooms may take from here. */
export type { Beat, Cue, Line, Shift } from './schema/beat';
export type { Condition } from './schema/condition';
export type { Consequence, PlainConsequence } from './schema/consequence';
export { FORMAT, OLDEST_FORMAT } from './schema/scenario';
export type { CastMember, Overrides, Part, Place, Scenario, Season } from './schema/scenario';
export type { Acts, Advice, Choice, Dilemma, Ending, Goto, Guess, Prediction, Scene, Storylet } from './schema/scene';
export type { Id, Text } from './schema/text';
export * from './vocabulary';
