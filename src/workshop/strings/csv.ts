import papaparse from 'papaparse';

/** A row of a table and the line of the file it begins in, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** False where a quotation mark was opened and never closed, or closed in the middle. */
  readonly whole: boolean;
}

const MARK = '\uFEFF';
/** A spreadsheet reads a cell that begins so as a formula; the last four are how East Asian keyboards write them. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) for spreadsheets: every cell in quotes, a byte order mark so that they take it for UTF-8, and
 * an apostrophe before what they would take for a formula. `readCsv` gives back what went in, to the character.
 */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${MARK}${papaparse.unparse([[...columns], ...rows.map((cells) => cells.map(guarded))], HOW)}\r\n`;

const HOW = { quotes: true, newline: '\r\n' } as const;

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

interface Stepped {
  readonly data: readonly string[];
  readonly errors: readonly object[];
  readonly meta: { readonly cursor: number };
}

/**
 * Reads a table as `writeCsv` or a spreadsheet wrote it, whichever delimiter and line ends that likes; lines with nothing
 * on them are none of its rows.
 */
export function readCsv(written: string): CsvRow[] {
  const csv = written.startsWith(MARK) ? written.slice(1) : written;
  const newline = newlineOf(csv);
  const rows: CsvRow[] = [];
  let [begin, line] = [0, 1];
  const step = ({ data, errors, meta }: Stepped) => {
    const row = csv.slice(begin, meta.cursor);
    if (row !== newline && row !== '') rows.push({ line, cells: data.map(unguarded), whole: errors.length === 0 });
    line += linesIn(row);
    begin = meta.cursor;
  };
  papaparse.parse(csv, { delimiter: delimiterOf(csv), newline, fastMode: false, step });
  return rows;
}

/** No name of a column has a line break in it, so the first one there is ends a row. */
function newlineOf(csv: string): '\r\n' | '\n' | '\r' {
  const [first] = /\r\n|\r|\n/.exec(csv) ?? [];
  return first === '\r\n' || first === '\r' ? first : '\n';
}

/** The first line holds names of columns, so what stands between them is the delimiter. */
const delimiterOf = (csv: string): string => /[,;\t|]/.exec(csv.split(/[\r\n]/, 1)[0] ?? '')?.[0] ?? ',';

const linesIn = (text: string): number => (text.match(/\r\n|\r|\n/g) ?? []).length;
