import type { Kind, Paragraph } from './paragraphs';
import { wrap } from './wrap';

/** One line of a told fable, as wide as asked for at most; empty between paragraphs that stand apart. */
export interface TextLine {
  readonly kind: Kind;
  readonly text: string;
}

/** Where the lines of a kind begin: the first one, and those after it. */
const MARGINS: Readonly<Record<Kind, readonly [first: string, rest: string]>> = {
  title: ['', ''],
  heading: ['— ', '  '],
  told: ['', ''],
  said: ['  ', '    '],
  direction: ['    [', '     '],
  prompt: ['', ''],
  choice: ['  ', '     '],
  guess: ['     ', '         '],
  counsel: ['  ', '    '],
  chosen: ['> ', '  '],
  note: ['', ''],
};

/** Paragraphs of these kinds stand close to one of the same kind. */
const CLOSE: ReadonlySet<Kind> = new Set(['told', 'said', 'direction', 'choice', 'guess', 'counsel', 'note', 'title']);

/** Sets paragraphs in lines of at most `columns` characters; `after` is the kind of the paragraph before them. */
export function layOut(paragraphs: readonly Paragraph[], columns: number, after: Kind | null = null): TextLine[] {
  let before = after;
  return paragraphs.flatMap((paragraph) => {
    const lines = linesOf(paragraph, columns).map((text): TextLine => ({ kind: paragraph.kind, text }));
    const apart = before !== null && standsApart(before, paragraph.kind);
    before = paragraph.kind;
    return apart ? [{ kind: paragraph.kind, text: '' }, ...lines] : lines;
  });
}

/** The lines as one text with a line end after each. */
export const textOf = (lines: readonly TextLine[]): string => lines.map(({ text }) => `${text}\n`).join('');

const STORY: ReadonlySet<Kind> = new Set(['told', 'said', 'direction']);

const standsApart = (before: Kind, now: Kind): boolean =>
  !(CLOSE.has(now) && (before === now || (STORY.has(before) && STORY.has(now))));

function linesOf({ kind, text, mark }: Paragraph, columns: number): string[] {
  const [first, rest] = MARGINS[kind];
  if (kind === 'direction') return wrap(`${text}]`, columns, first, rest);
  return wrap(text, columns, mark === '' ? first : `${first}${mark}  `, rest);
}
