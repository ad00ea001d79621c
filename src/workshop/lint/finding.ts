import type { Diagnostic } from '../../scenario';
import { type Finding, type Locate, tell } from '../../scenario/finding';
import { type AnyCode, LINT_CODES, type LintCode, type Weight } from './codes';

/** One thing to tell an author, as the reader's diagnostics are; notes and the linter's own codes among them. */
export interface LintDiagnostic extends Omit<Diagnostic, 'code' | 'severity'> {
  readonly code: AnyCode;
  readonly severity: Weight;
}

/** Something that a check found, before anyone has looked up the line. */
export type LintFinding = Finding<LintCode>;

/** A file with its lines. */
export interface Located {
  readonly file: string;
  readonly locate: Locate;
}

/** A finding with its words and its place in a file. */
export const diagnoseLint = (finding: LintFinding, { file, locate }: Located): LintDiagnostic =>
  tell(finding, LINT_CODES[finding.code], file, locate);
