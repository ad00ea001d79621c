/** What can be said of a fable as it is written, without playing it. */
export { type AnyCode, LINT_CODES, type LintCode, type LintDefinition, type Weight } from './codes';
export { EXAMPLES, type Example, linted, shownIn } from './examples';
export type { LintDiagnostic } from './finding';
export { type LintedFile, lintFable, lintScenario } from './lintFable';
export { codesPage } from './page';
