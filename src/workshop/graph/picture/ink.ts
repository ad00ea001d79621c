import { columnsOf, wrap } from '../../play';

/** Colours of the picture: dark on light, told apart by more than hue. */
export const INK = {
  paper: '#fbf9f4',
  bands: ['#f1ecdf', '#e8e1d0'],
  text: '#2b2620',
  quiet: '#675e52',
  line: '#85796a',
  scene: '#ffffff',
  aside: '#fdf5e0',
  share: '#3f7d6b',
  never: '#a63a22',
  pools: ['#2f6f8f', '#8a5a9e', '#a8681c', '#4d7d3a', '#9a4458', '#5a6a9a'],
} as const;

/** A typeface that every machine has one of. */
export const FONT = 'font-family="system-ui, \'DejaVu Sans\', sans-serif"';

/** Width of an average letter, in units of its size; no picture here knows its typeface. */
const LETTER = 0.56;

/** How many letters of a size (px) go into a width (px). */
const lettersIn = (width: number, size: number): number => Math.floor(width / (size * LETTER));

/** A width in px that a text of that size needs, about; square letters count twice. */
export const widthOf = (text: string, size: number): number => Math.ceil(columnsOf(text) * size * LETTER);

/** A text in lines for a width (px), `most` of them; what is left is cut. An id may be broken after its hyphens. */
export function linesIn(text: string, width: number, size: number, most: number): string[] {
  const all = wrap(text.replaceAll('-', '-\u200B'), lettersIn(width, size));
  const kept = all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]}…`];
  return kept.map((line) => cut(line, width, size));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML: control characters are no part of it. */
export const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** How words are set. */
interface Set {
  readonly size?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of words with its baseline at y. */
export function words(
  text: string,
  x: number,
  y: number,
  { size = 13, fill = INK.text, bold, anchor }: Set = {},
): string {
  const weight = bold === true ? ' font-weight="600"' : '';
  const anchored = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"${weight}${anchored}>${escaped(isolated(text))}</text>`;
}

const FROM_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What is written from right to left keeps its stops and figures at its own end. */
const isolated = (text: string): string => (FROM_RIGHT.test(text) ? `\u2068${text}\u2069` : text);

/** A coordinate with one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A text of one line, cut with an ellipsis where it would not fit a width (px). */
export function cut(text: string, width: number, size: number): string {
  const most = lettersIn(width, size);
  if (columnsOf(text) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && columnsOf(letters.join('')) >= most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
