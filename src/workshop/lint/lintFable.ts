import type { Diagnostic } from '../../scenario';
import { readScenarioText } from '../../scenario/read';

/** Everything there is to mend in the text of a scenario's file, errors first, then in the order of the text. */
export function lintFable(text: string, file: string): readonly Diagnostic[] {
  const read = readScenarioText(text, file);
  return read.ok ? read.warnings : read.diagnostics;
}
