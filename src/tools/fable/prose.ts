import { wrap } from '../../workshop/play';

const COLUMNS = 100;

/** A text broken at its spaces into lines of at most a hundred columns; the first begins `indent` columns in, the others `rest`. */
export const wrapped = (text: string, indent: number, rest = indent): string[] =>
  wrap(text, COLUMNS, ' '.repeat(indent), ' '.repeat(rest));

/** So many of something, as `1 state` or `2,000 states`. */
export const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
