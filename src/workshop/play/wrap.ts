import { columnsOf, piecesOf } from './columns';

/**
 * Breaks a text into lines of at most `columns` columns: at its spaces, and between the letters of scripts that know none.
 * The first begins with `first`, the others with `rest`, both counted in. A word longer than a line stands on one of its
 * own, whole: it may be an address.
 */
export function wrap(text: string, columns: number, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const { words, spaced } of piecesOf(text)) {
    const longer = line + (empty || !spaced ? words : ` ${words}`);
    if (empty || columnsOf(longer) <= columns) line = longer;
    else {
      lines.push(line);
      line = rest + words;
    }
    empty = false;
  }
  return [...lines, line.trimEnd()];
}
