import type { Id } from '../../scenario';
import { nearestOf } from '../../scenario/nearest';
import type { Locale, Translation } from './locale';
import { type Breakage, breakagesIn } from './markup';
import { cutShort, type ReturnedRow, readSheet } from './sheet';
import type { SourceText } from './sources';

/** What keeps a table from being taken in. */
export type SheetTrouble =
  | 'format'
  | 'column'
  | 'quotes'
  | 'unknown-id'
  | 'twice'
  | 'lock'
  | 'placeholder'
  | 'sign'
  | 'formula'
  | 'encoding';

/** One thing to mend in a table before it can be taken in. */
export interface SheetProblem {
  /** In the file, from 1. A cell may have several lines; this is the first of its row. */
  readonly line: number;
  readonly id: Id | null;
  readonly trouble: SheetTrouble;
  readonly found: string;
  readonly expected: string;
}

/** A locale with what came back in a table, or all that keeps any of it from being taken in. */
export type TakenIn =
  | { readonly ok: true; readonly locale: Locale; readonly changed: readonly Id[] }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/**
 * Takes the translations of a table (CSV) into a locale: all of them, or none where a row is not right. A row without a
 * translation, or with the one that is there already, changes nothing. A stale translation that nobody touched stays
 * stale, unless its status was set to `done`.
 */
export function takeIn(texts: readonly SourceText[], locale: Locale, csv: string): TakenIn {
  const sheet = readSheet(csv);
  if (!sheet.ok) return { ok: false, problems: [unreadable(sheet.line, sheet.trouble, sheet.found)] };
  const filled = sheet.rows.filter(({ translation }) => translation.trim() !== '');
  const known = new Map(texts.map((text) => [text.id, text]));
  const rows = filled.filter((row) => bringsSomething(row, known.get(row.id), locale.get(row.id)));
  const problems = [...garbled(rows, known), ...rows.flatMap((row) => problemsOf(row, known)), ...repeats(filled)];
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  return merged(rows, known, locale);
}

/** Whether a row says anything that the locale does not: other words, or that stale ones still fit the source as it is. */
function bringsSomething(row: ReturnedRow, text: SourceText | undefined, before: Translation | undefined): boolean {
  if (text === undefined || before === undefined || !sameWords(before.text, row.translation)) return true;
  return before.lock !== text.lock && row.status === 'done' && row.lock === text.lock;
}

/** Spreadsheets write the line ends inside a cell in their own way. */
const sameWords = (a: string, b: string): boolean => withLineFeeds(a) === withLineFeeds(b);
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

function merged(rows: readonly ReturnedRow[], known: ReadonlyMap<Id, SourceText>, locale: Locale): TakenIn {
  const next = new Map<Id, Translation>(locale);
  for (const { id, translation } of rows) {
    const before = locale.get(id)?.text;
    const kept = before !== undefined && sameWords(before, translation) ? before : translation;
    next.set(id, { text: kept, lock: known.get(id)?.lock ?? '' });
  }
  return { ok: true, locale: next, changed: rows.map(({ id }) => id) };
}

function unreadable(line: number, trouble: 'column' | 'quotes' | 'format', found: string): SheetProblem {
  if (trouble === 'format') return { line, id: null, trouble, found, expected: 'a table as text, in UTF-8' };
  if (trouble === 'quotes')
    return { line, id: null, trouble, found: `“${found}”`, expected: 'quotation marks in pairs' };
  return { line, id: null, trouble, found: `no column “${found}”`, expected: 'the columns id, lock and translation' };
}

function problemsOf(row: ReturnedRow, known: ReadonlyMap<Id, SourceText>): SheetProblem[] {
  const { line, id, lock, translation } = row;
  const text = known.get(id);
  if (text === undefined) return [unknown(line, cutShort(id), known)];
  if (lock !== text.lock) return [{ line, id, trouble: 'lock', found: cutShort(lock) || 'none', expected: text.lock }];
  const left = translation.trim();
  if (LEFT_BY_FORMULA.test(left) && left !== text.source.trim()) {
    return [{ line, id, trouble: 'formula', found: `“${left}”`, expected: 'the translation' }];
  }
  return breakagesIn(text.source, translation).map((breakage) => broken(line, id, breakage));
}

/** What spreadsheets put where a formula fails, in whichever language, and for what a narrow column cannot hold. */
const LEFT_BY_FORMULA = /^(?:#[\p{Lu}\d./]+[!?]|#N\/[A-Z]|#+|Err:\d{3})$/u;

/** What stands for a letter that could not be read. */
const LOST = '\uFFFD';

/** A file in another encoding has lost letters all over: that is one problem, told at the first. */
function garbled(rows: readonly ReturnedRow[], known: ReadonlyMap<Id, SourceText>): SheetProblem[] {
  const lost = rows.filter(
    ({ id, translation }) => translation.includes(LOST) && !known.get(id)?.source.includes(LOST),
  );
  const [first] = lost;
  if (first === undefined) return [];
  const { line, id, translation } = first;
  const more = lost.length === 1 ? '' : `, and ${lost.length - 1} more like it`;
  const found = `“${cutShort(translation)}”${more}`;
  return [{ line, id, trouble: 'encoding', found, expected: 'the letters as they were typed' }];
}

function unknown(line: number, id: string, known: ReadonlyMap<Id, SourceText>): SheetProblem {
  const nearest = nearestOf(id, known.keys());
  const expected = nearest === null ? 'the id of a text of this fable' : `an id of this fable, perhaps “${nearest}”`;
  return { line, id, trouble: 'unknown-id', found: `“${id}”`, expected };
}

function broken(line: number, id: Id, breakage: Breakage): SheetProblem {
  if (breakage.type === 'loose') {
    return { line, id, trouble: 'sign', found: `a lone ${breakage.sign}`, expected: 'stars and braces in pairs' };
  }
  const name = `{${breakage.placeholder}}`;
  return breakage.type === 'lost'
    ? { line, id, trouble: 'placeholder', found: `no ${name}`, expected: `${name}, as in the source` }
    : { line, id, trouble: 'placeholder', found: name, expected: 'only what is in the source' };
}

function repeats(rows: readonly ReturnedRow[]): SheetProblem[] {
  const first = new Map<Id, number>();
  return rows.flatMap(({ id, line }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    return earlier === undefined
      ? []
      : [{ line, id, trouble: 'twice', found: `again what line ${earlier} has`, expected: 'each id once' } as const];
  });
}
