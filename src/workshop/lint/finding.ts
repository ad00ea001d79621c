import type { Diagnostic } from '../../scenario';
import type { Locate } from '../../scenario/finding';
import { type Path, showPath } from '../../scenario/path';
import { type AnyCode, LINT_CODES, type LintCode, type Weight } from './codes';

/** One thing to tell an author, as the reader's diagnostics are; notes and the linter's own codes among them. */
export interface LintDiagnostic extends Omit<Diagnostic, 'code' | 'severity'> {
  readonly code: AnyCode;
  readonly severity: Weight;
}

/** Something that a check found, before anyone has looked up the line. */
export interface LintFinding {
  readonly code: LintCode;
  readonly path: Path;
  /** Whether the key at the end of the path is meant, or its value. */
  readonly at?: 'key' | 'value';
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string | null;
  /** What goes into the message. */
  readonly words?: Readonly<Record<string, string>>;
}

/** A file with its lines. */
export interface Located {
  readonly file: string;
  readonly locate: Locate;
}

/** A finding with its words and its place in a file. */
export function diagnoseLint(finding: LintFinding, { file, locate }: Located): LintDiagnostic {
  const { code, path, found, expected, nearest = null, words = {} } = finding;
  const { severity, message, cure } = LINT_CODES[code];
  const { line, column } = locate(path, finding.at ?? 'value') ?? { line: 0, column: 0 };
  const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
  return { code, severity, file, line, column, path: showPath(path), message: filled, found, expected, nearest, cure };
}
