import { percent } from '../../../simulate';
import type { Coverage } from '../coverage';
import type { Entry, Shelf } from '../story';
import { escaped, INK, linesIn, round, widthOf, words } from './ink';

const PAD = 12;
const HEAD = 34;
const TITLE = 17;
const WHEN = 14;
const GAP = 7;
const BAR = 3;
const SHARE = 52;
const SIZES = { head: 14, title: 12.5, when: 11 } as const;
const LINES = 4;
/** How much wider bold letters are, about. */
const BOLDER = 1.15;

/** A shelf measured for a width: what it says and how tall it is, px. */
export interface MeasuredShelf {
  readonly shelf: Shelf;
  readonly title: readonly string[];
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly (readonly Row[])[];
}

interface Row {
  readonly entry: Entry;
  readonly titles: readonly string[];
  readonly whens: readonly string[];
  readonly height: number;
}

/** Measures a shelf of one or more columns, px; the title and the note stand at its head. */
export function measureShelf(shelf: Shelf, title: string, note: string, column: number, columns = 1): MeasuredShelf {
  const rows = shelf.entries.map((entry) => rowOf(entry, column));
  const most = Math.ceil(rows.length / columns);
  const split = Array.from({ length: columns }, (_, index) => rows.slice(index * most, (index + 1) * most));
  const width = column * columns;
  const lines = linesIn(title, width - 2 * PAD - widthOf(note, SIZES.when) - PAD, SIZES.head * BOLDER, 2);
  const height = headOf(lines) + Math.max(...split.map(heightOf)) + PAD / 2;
  return { shelf, title: lines, note, width, height, columns: split };
}

const headOf = (title: readonly string[]): number => HEAD + (title.length - 1) * TITLE;

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);

function rowOf(entry: Entry, width: number): Row {
  const titles = linesIn(entry.title, width - 2 * PAD - SHARE, SIZES.title, LINES);
  const whens = entry.when === '' ? [] : linesIn(entry.when, width - 2 * PAD, SIZES.when, LINES);
  return { entry, titles, whens, height: titles.length * TITLE + whens.length * WHEN + GAP + BAR };
}

/** A shelf with its upper left corner at (x, y). */
export function shelfPicture(
  measured: MeasuredShelf,
  x: number,
  y: number,
  colour: string,
  coverage: Coverage | null,
): string {
  const { title, note, width, height, columns } = measured;
  const frame = `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${round(height)}" rx="8" fill="${INK.scene}" stroke="${colour}" stroke-width="1.5"/>`;
  const head = [
    ...title.map((line, row) =>
      words(line, x + PAD, y + 22 + row * TITLE, { size: SIZES.head, bold: true, fill: colour }),
    ),
    words(note, x + width - PAD, y + 22, { size: SIZES.when, fill: INK.quiet, anchor: 'end' }),
  ];
  const column = width / columns.length;
  const body = columns.map((rows, index) =>
    columnPicture(rows, x + index * column, y + headOf(title), column, coverage),
  );
  return [frame, ...head, ...body].join('\n');
}

function columnPicture(rows: readonly Row[], x: number, y: number, width: number, coverage: Coverage | null): string {
  let top = y;
  const pictures = rows.map((row) => {
    const picture = rowPicture(row, x + PAD, top, width - 2 * PAD, coverage);
    top += row.height;
    return picture;
  });
  return pictures.join('\n');
}

function rowPicture(
  { entry, titles, whens, height }: Row,
  x: number,
  y: number,
  width: number,
  coverage: Coverage | null,
): string {
  const share = coverage === null ? null : coverage.share(entry.key);
  const parts = [
    ...titles.map((line, index) => words(line, x, y + 12 + index * TITLE, { size: SIZES.title })),
    ...whens.map((line, index) =>
      words(line, x, y + 11 + titles.length * TITLE + index * WHEN, { size: SIZES.when, fill: INK.quiet }),
    ),
    ...(share === null
      ? []
      : [
          words(percent(share), x + width, y + 12, {
            size: SIZES.when,
            anchor: 'end',
            fill: share === 0 ? INK.never : INK.quiet,
          }),
        ]),
    ...(share === null ? [] : [barPicture(x, y + height - GAP, width, share)]),
  ];
  return `<g><title>${escaped(entry.id)}</title>${parts.join('')}</g>`;
}

/** A bar as long as a share of a width. */
export function barPicture(x: number, y: number, width: number, share: number): string {
  const rail = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${BAR}" fill="${INK.bands[1]}"/>`;
  if (share === 0) return rail;
  return `${rail}<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(1.5, width * share))}" height="${BAR}" fill="${INK.share}"/>`;
}
