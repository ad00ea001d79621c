import type { Diagnostic } from './diagnostics';
import { diagnose, type Finding, type Locate } from './finding';
import { judge } from './judge';
import type { Scenario } from './schema/scenario';

/** A scenario with warnings at most, or all that keeps a document from being one. */
export type ReadResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const nowhere: Locate = () => null;

/**
 * Reads a scenario from a value that has been parsed already. Diagnostics have paths and no lines; for lines, duplicate
 * keys and mistakes of JSON itself, read the text with `readScenarioText` of './read'.
 * @param file what to call the document in diagnostics
 */
export function readScenarioValue(value: unknown, file = 'scenario.json'): ReadResult {
  const { scenario, findings } = judge(value);
  return resultOf(scenario, findings, file, nowhere);
}

/** The findings as diagnostics in the order of the text, errors first, or the scenario with its warnings. */
export function resultOf(
  scenario: Scenario | null,
  findings: readonly Finding[],
  file: string,
  locate: Locate,
): ReadResult {
  const diagnostics = findings.map((finding) => diagnose(finding, file, locate)).sort(inOrder);
  return scenario === null ? { ok: false, diagnostics } : { ok: true, scenario, warnings: diagnostics };
}

const weightOf = ({ severity }: Diagnostic): number => (severity === 'error' ? 0 : 1);

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  weightOf(a) - weightOf(b) || a.line - b.line || a.column - b.column;
