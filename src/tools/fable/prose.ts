const COLUMNS = 100;

/** A text broken at its spaces into lines of at most a hundred columns; the first begins `indent` columns in, the others `rest`. */
export function wrapped(text: string, indent: number, rest = indent): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent - 1);
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > COLUMNS && line.trim() !== '') {
      lines.push(line);
      line = ' '.repeat(rest - 1);
    }
    line = `${line} ${word}`;
  }
  return [...lines, line];
}

/** So many of something, as `1 state` or `2,000 states`. */
export const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
