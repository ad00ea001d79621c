import type { Id } from '../../scenario';
import { type CsvRow, readCsv, writeCsv } from './csv';
import type { Locale } from './locale';
import type { SourceText } from './sources';
import { type Status, statusOf } from './status';

/** The columns of a translator's table. */
const COLUMNS = ['id', 'scene', 'speaker', 'note', 'length', 'source', 'lock', 'translation', 'status'] as const;
type Column = (typeof COLUMNS)[number];

/** A row as it goes out: everything a translator needs to know of one text. */
export type SheetRow = Readonly<Record<Exclude<Column, 'length'>, string>> & {
  /** Of the source, in characters. */
  readonly length: number;
  readonly status: Status;
};

/** What comes back in a row. */
export interface ReturnedRow {
  readonly line: number;
  readonly id: Id;
  readonly lock: string;
  readonly translation: string;
  readonly status: string;
}

/** A table that came back, or what keeps it from being one. */
export type SheetRead =
  | { readonly ok: true; readonly rows: readonly ReturnedRow[] }
  | {
      readonly ok: false;
      readonly line: number;
      readonly trouble: 'column' | 'quotes' | 'format';
      readonly found: string;
    };

/** The rows of a translator's table, in the order of the fable. */
export const sheetRows = (texts: readonly SourceText[], locale: Locale): SheetRow[] =>
  texts.map(({ id, scene, speaker, note, source, lock }) => {
    const translation = locale.get(id);
    const [status, length] = [statusOf({ lock }, translation), [...source].length];
    return { id, scene, speaker, note, length, source, lock, translation: translation?.text ?? '', status };
  });

/** The table as CSV. A number sign stands before each lock, since a spreadsheet would take `12345e67` for a number. */
export const writeSheet = (rows: readonly SheetRow[]): string =>
  writeCsv(
    COLUMNS,
    rows.map((row) => COLUMNS.map((column) => (column === 'lock' ? `#${row.lock}` : String(row[column])))),
  );

/** Reads a table that came back. Columns may have been moved; those that only inform may be gone. */
export function readSheet(csv: string): SheetRead {
  if (isNoText(csv)) return { ok: false, line: 1, trouble: 'format', found: 'a file of another kind' };
  const [head, ...rest] = readCsv(csv);
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = (['id', 'lock', 'translation'] as const).find((column) => !names.includes(column));
  if (missing !== undefined) return { ok: false, line: 1, trouble: 'column', found: missing };
  const torn = rest.find(({ whole }) => !whole);
  if (torn !== undefined)
    return { ok: false, line: torn.line, trouble: 'quotes', found: cutShort(torn.cells.join(' ')) };
  return { ok: true, rows: rest.filter(isFilled).map((row) => returned(row, names)) };
}

/** How the files of spreadsheet programs begin, and a first line in letters of two bytes. */
const isNoText = (csv: string): boolean =>
  csv.startsWith('PK\u0003\u0004') || /^.*/.exec(csv)?.[0].includes('\0') === true;

const LONGEST_QUOTE = 40;

/** What stands in a table, as it can be quoted in a message: on one line, and its beginning only. */
export function cutShort(words: string): string {
  const letters = [
    ...words
      .slice(0, 2 * LONGEST_QUOTE)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  const begin = letters.slice(0, LONGEST_QUOTE).join('');
  return begin.length < words.trim().length && letters.length >= LONGEST_QUOTE ? `${begin}…` : begin;
}

const isFilled = ({ cells }: CsvRow): boolean => cells.some((cell) => cell.trim() !== '');

function returned({ line, cells }: CsvRow, names: readonly string[]): ReturnedRow {
  const cell = (column: Column): string => cells[names.indexOf(column)] ?? '';
  return {
    line,
    id: cell('id').trim(),
    lock: cell('lock').trim().replace(/^#/, ''),
    translation: cell('translation'),
    status: cell('status').trim().toLowerCase(),
  };
}
