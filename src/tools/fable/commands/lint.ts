import type { Diagnostic } from '../../../scenario';
import { lintFable } from '../../../workshop/lint';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { readFableFiles } from '../fableFiles';

/** Says what is wrong or doubtful about a fable, each with its place, and the cure. */
export function lint(desk: Desk, named: string): ExitCode {
  const { scenario } = readFableFiles(named);
  const diagnostics = lintFable(scenario.text, scenario.path);
  for (const diagnostic of diagnostics) tell(desk, diagnostic);
  desk.say(summary(scenario.path, diagnostics));
  desk.answer({ file: scenario.path, findings: diagnostics });
  return diagnostics.length === 0 ? EXIT.clean : EXIT.findings;
}

function tell(desk: Desk, one: Diagnostic): void {
  const { ink } = desk;
  const place = ink.bold(`${one.file}:${one.line}:${one.column}`);
  const weight = one.severity === 'error' ? ink.red(one.severity) : ink.yellow(one.severity);
  const hint = one.nearest === null ? '' : ` Did you mean “${one.nearest}”?`;
  desk.say(`${place} ${weight} ${one.code}`);
  desk.say(`  ${one.message} Found ${one.found}; expected ${one.expected}.${hint}`);
  desk.say(`  ${ink.dim(one.cure)}`);
}

function summary(file: string, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return `${file}: nothing to mend`;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${file}: ${counted(errors, 'error')}, ${counted(diagnostics.length - errors, 'warning')}`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
