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
const FORMULA = /^[\t\r\n\0]|^[\s\u200B]*[=+\-@＝＋－＠]/;
/** Longer cells are words to every spreadsheet. */
const LONGEST_NUMBER = 30;
/** Comes back from a spreadsheet as it went in: a whole number, an id such as `hat.01`, a lock. */
const KEPT = /^(?:0|[1-9]\d{0,14}|[a-z]+[.-][a-z0-9.-]*|#[0-9a-f]{8})$/;
/** What stands in a number or a date beside digits: an exponent, half of the day, the name of a month. */
const PART_OF_NUMBER = /^(?:e|[ap]m?|\p{L}{3,})$/iu;
/** How spreadsheets of the nearer languages write true and false; they write them again in capitals. */
const TRUTH = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar)$/i;

/**
 * A table as CSV (RFC 4180) for spreadsheets: every cell in quotes, a byte order mark so that they take it for UTF-8, and
 * an apostrophe before what they would take for a formula, a number or a date. `readCsv` gives back what went in, to the character.
 */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${MARK}${papaparse.unparse([[...columns], ...rows.map((cells) => cells.map(guarded))], HOW)}\r\n`;

const HOW = { quotes: true, newline: '\r\n' } as const;

const guarded = (cell: string): string => (isReckoned(cell.replace(/^'+/, '')) ? `'${cell}` : cell);
const unguarded = (cell: string): string =>
  cell.startsWith("'") && isReckoned(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

/** Whether a spreadsheet would reckon with a cell instead of leaving it as it is. */
const isReckoned = (cell: string): boolean => FORMULA.test(cell) || TRUTH.test(cell) || isLikeNumber(cell);

function isLikeNumber(cell: string): boolean {
  if (cell.length > LONGEST_NUMBER || !/\d/.test(cell) || KEPT.test(cell)) return false;
  const words = cell.match(/\p{L}+/gu) ?? [];
  return words.length <= 2 && words.every((word) => PART_OF_NUMBER.test(word));
}

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
  const marked = written.startsWith(MARK) ? written.slice(1) : written;
  const [hint = '', named] = DELIMITER_LINE.exec(marked) ?? [];
  const csv = marked.slice(hint.length);
  const newline = newlineOf(csv);
  const rows: CsvRow[] = [];
  let [begin, line] = [0, 1 + linesIn(hint)];
  const step = ({ data, errors, meta }: Stepped) => {
    const row = csv.slice(begin, meta.cursor);
    if (row !== newline && row !== '') rows.push({ line, cells: data.map(unguarded), whole: errors.length === 0 });
    line += linesIn(row);
    begin = meta.cursor;
  };
  papaparse.parse(csv, { delimiter: named ?? delimiterOf(csv), newline, fastMode: false, step });
  return rows;
}

/** Some write before all else what stands between the cells. */
const DELIMITER_LINE = /^"?sep=([,;\t|])"?(?:\r\n|\r|\n)/i;

/** No name of a column has a line break in it, so the first one there is ends a row. */
function newlineOf(csv: string): '\r\n' | '\n' | '\r' {
  const [first] = /\r\n|\r|\n/.exec(csv) ?? [];
  return first === '\r\n' || first === '\r' ? first : '\n';
}

/** The first line holds names of columns, so what stands between them is the delimiter. */
const delimiterOf = (csv: string): string => /[,;\t|]/.exec(csv.split(/[\r\n]/, 1)[0] ?? '')?.[0] ?? ',';

const linesIn = (text: string): number => (text.match(/\r\n|\r|\n/g) ?? []).length;
