import type { Scenario } from '../../scenario';
import { diagnose, type Locate } from '../../scenario/finding';
import { locator, positionAt, slipIn } from '../../scenario/locate';
import { readScenarioText } from '../../scenario/read';
import { checkBalance } from './checks/balance';
import { checkFlags, flagUseOf } from './checks/flags';
import { checkLengths } from './checks/lengths';
import { checkOverrides } from './checks/overrides';
import { checkConditions, checkReach } from './checks/reach';
import { checkLanguages, checkTranslation } from './checks/translations';
import { checkWords } from './checks/words';
import { type Fable, fableOf } from './fable';
import { diagnoseLint, type LintDiagnostic, type LintFinding, type Located } from './finding';

/** A file as it lies there: its path as an author would type it, and what it holds. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
}

const NO_LOCALES: ReadonlyMap<string, LintedFile> = new Map();
const MARK = '\uFEFF';
const MOST = 200;

/**
 * Everything there is to tell about the text of a scenario's file and its translations: errors first, then warnings, then
 * notes, each in the order of the text. A scenario with errors is not looked into any further.
 * @param file what to call the scenario's file
 * @param locales translations by language
 */
export function lintFable(
  text: string,
  file: string,
  locales: ReadonlyMap<string, LintedFile> = NO_LOCALES,
): readonly LintDiagnostic[] {
  const read = readScenarioText(text, file);
  if (!read.ok) return read.diagnostics;
  const fable = fableOf(read.scenario);
  const said = new Set(read.warnings.map(({ path }) => path));
  const located = { file, locate: locator(withoutMark(text)) };
  // What the reader has said of a place is not said again in other words.
  const own = diagnosed(findingsIn(fable, new Set(locales.keys())), located).filter(
    ({ code, path }) => !said.has(path) || !REPEATED.has(code),
  );
  const others = [...locales].flatMap(([language, locale]) => translated(fable, language, locale));
  return [...read.warnings, ...own, ...others].sort(inOrder);
}

const REPEATED: ReadonlySet<string> = new Set([
  'LINT_SCENE_UNREACHED',
  'LINT_STORYLET_UNDRAWN',
  'LINT_ENDING_UNREACHED',
]);

const withoutMark = (text: string): string => (text.startsWith(MARK) ? text.slice(1) : text);

/** The findings of all checks in a scenario that was read without errors, in no order; as many steps as it has nodes. */
export function lintScenario(scenario: Scenario): LintFinding[] {
  return findingsIn(fableOf(scenario), new Set(scenario.languages));
}

function findingsIn(fable: Fable, languages: ReadonlySet<string>): LintFinding[] {
  const flags = flagUseOf(fable);
  return [
    ...checkConditions(fable, flags),
    ...checkReach(fable, flags),
    ...checkFlags(fable, flags),
    ...checkLengths(fable),
    ...checkBalance(fable),
    ...checkWords(fable),
    ...checkOverrides(fable),
    ...checkLanguages(fable, languages),
  ];
}

function translated(fable: Fable, language: string, { path, text }: LintedFile): LintDiagnostic[] {
  const written = withoutMark(text);
  const known = locator(written);
  // A file that is no JSON has no places but the one where it goes wrong.
  const locate: Locate = (at, of) => known(at, of) ?? positionAt(written, slipIn(written).offset);
  const located = { file: path, locate };
  return diagnosed(checkTranslation(fable, language, text), located);
}

/** As many as an author can still read, and that there are more. */
function diagnosed(findings: readonly LintFinding[], located: Located): LintDiagnostic[] {
  const listed = findings.slice(0, MOST).map((one) => diagnoseLint(one, located));
  if (findings.length <= MOST) return listed;
  const more = { code: 'SCENARIO_MORE', path: [], found: `${findings.length}`, expected: `at most ${MOST}` } as const;
  return [...listed, diagnose(more, located.file, located.locate)];
}

const WEIGHTS = { error: 0, warning: 1, note: 2 } as const;

const inOrder = (a: LintDiagnostic, b: LintDiagnostic): number =>
  WEIGHTS[a.severity] - WEIGHTS[b.severity] ||
  (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
