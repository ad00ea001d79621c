/**
 * Breaks a text at its spaces into lines of at most `columns` characters. The first begins with `first`, the others with
 * `rest`, both counted in. A word longer than a line stands on one of its own, whole: it may be an address.
 */
export function wrap(text: string, columns: number, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\r\n]+/).filter((one) => one !== '')) {
    const longer = empty ? line + word : `${line} ${word}`;
    if (empty || longer.length <= columns) line = longer;
    else {
      lines.push(line);
      line = rest + word;
    }
    empty = false;
  }
  return [...lines, line.trimEnd()];
}
