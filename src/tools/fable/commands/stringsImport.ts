import { readFileSync } from 'node:fs';
import { languageStatus, type SheetProblem, TROUBLES, takeIn } from '../../../workshop/strings';
import { type Desk, EXIT, type ExitCode, WrongUse } from '../desk';
import { counted } from '../prose';
import { keepLocale, openTranslated, refuseOwn, type Translated } from '../translations';

/** Takes a translator's table into a fable's locale: all of it, or nothing where a row is not right. */
export function importStrings(desk: Desk, named: string, language: string, file: string): ExitCode {
  const table = readTable(file);
  const opened = openTranslated(desk, named);
  if (opened === null) return EXIT.findings;
  refuseOwn(opened.scenario, language);
  const taken = takeIn(opened.sources.texts, opened.locales.get(language) ?? new Map(), table);
  if (!taken.ok) return refuse(desk, file, language, taken.problems);
  const written = taken.changed.length === 0 ? null : keepLocale(opened.files, language, taken.locale);
  const { done, stale, missing } = languageStatus(opened.sources.texts, taken.locale);
  const now = `now ${done.length} done, ${stale.length} stale, ${missing.length} missing`;
  desk.say(`${written ?? file}: ${counted(taken.changed.length, 'translation')} new or changed; ${now}`);
  remarkUnlisted(desk, opened, language);
  desk.answer({ file, language, written, changed: taken.changed, problems: [] });
  return EXIT.clean;
}

/** Spreadsheets save “Unicode text” in letters of two bytes, with a mark at its head. */
const TWO_BYTES = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function readTable(file: string): string {
  try {
    const bytes = readFileSync(file);
    const wide = TWO_BYTES.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
    return new TextDecoder(wide?.encoding).decode(bytes);
  } catch {
    throw new WrongUse(`There is no table at ${file}: a file is wanted that strings export has written.`);
  }
}

/** Where there are more mistakes than that, it is mostly one, and the table of another fable or time. */
const SHOWN = 20;

function refuse(desk: Desk, file: string, language: string, problems: readonly SheetProblem[]): ExitCode {
  for (const { line, id, trouble, found, expected } of problems.slice(0, SHOWN)) {
    const { message, cure } = TROUBLES[trouble];
    desk.say(`${desk.ink.bold(`${file}:${line}`)} ${desk.ink.red('error')} ${id ?? ''}`.trimEnd());
    desk.say(`  ${message} Found ${found}; expected ${expected}.`);
    desk.say(`  ${desk.ink.dim(cure)}`);
  }
  if (problems.length > SHOWN) desk.say(`… and ${problems.length - SHOWN} more; --json tells all of them`);
  desk.say(`${file}: ${counted(problems.length, 'error')}, so nothing was taken in`);
  const told = problems.map((problem) => ({ ...problem, ...TROUBLES[problem.trouble] }));
  desk.answer({ file, language, written: null, changed: [], problems: told });
  return EXIT.findings;
}

function remarkUnlisted(desk: Desk, { scenario, files }: Translated, language: string): void {
  if (desk.json || scenario.languages.includes(language)) return;
  desk.say(`${files.scenario.path} does not list ${language} yet: add it to "languages" once it may be played.`);
}
