import type { Command } from 'commander';
import { type LintDiagnostic, lintFable, type Weight } from '../../../workshop/lint';
import { command, type Json, type Run } from '../command';
import { type Desk, EXIT, type ExitCode } from '../desk';
import { readFableFiles } from '../fableFiles';
import { counted } from '../prose';

/** `fable lint`. */
export function registerLint(program: Command, run: Run): void {
  command(program, 'lint', 'says what is wrong or doubtful, with line, column and cure').action(
    (fable: string, { json = false }: Json) => run(json, (desk) => lint(desk, fable)),
  );
}

/** Says what is wrong or doubtful about a fable and its translations, each with its place, and the cure. */
function lint(desk: Desk, named: string): ExitCode {
  const { scenario, locales } = readFableFiles(named);
  const findings = lintFable(scenario.text, scenario.path, locales);
  for (const finding of findings) tell(desk, finding);
  desk.say(summary(scenario.path, findings));
  desk.answer({ file: scenario.path, findings });
  // A note is nothing to mend.
  return findings.every(({ severity }) => severity === 'note') ? EXIT.clean : EXIT.findings;
}

function tell(desk: Desk, one: LintDiagnostic): void {
  const { ink } = desk;
  const place = ink.bold(`${one.file}:${one.line}:${one.column}`);
  const paint = { error: ink.red, warning: ink.yellow, note: ink.cyan }[one.severity];
  const hint = one.nearest === null ? '' : ` Did you mean “${one.nearest}”?`;
  desk.say(`${place} ${paint(one.severity)} ${one.code}`);
  desk.say(`  ${one.message} Found ${one.found}; expected ${one.expected}.${hint}`);
  desk.say(`  ${ink.dim(one.cure)}`);
}

function summary(file: string, findings: readonly LintDiagnostic[]): string {
  const count = (weight: Weight) => findings.filter(({ severity }) => severity === weight).length;
  const notes = count('note') === 0 ? '' : `, ${counted(count('note'), 'note')}`;
  if (count('error') + count('warning') === 0) return `${file}: nothing to mend${notes}`;
  return `${file}: ${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')}${notes}`;
}
