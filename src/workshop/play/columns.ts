/** Scripts written without spaces, letters as wide as two others. */
const SQUARE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF01-\\uFF60';
const WIDE = new RegExp(`[${SQUARE}\\p{Script=Hangul}\\p{Emoji_Presentation}]`, 'u');
/** Marks on letters, joiners, and what only steers the direction of writing. */
const NARROWEST = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Signs that do not begin a line, and such as do not end one. */
const CLOSING = '、。，．：；？！）」』】〉》〕”’…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const OPENING = '（「『【〈《〔“‘';

/** Where a line may be broken within a word: beside a square letter, or after a zero-width space. */
const BREAK = new RegExp(
  `\\u200B|(?<=[${SQUARE}])(?<![${OPENING}])(?![${CLOSING}])|(?<![${OPENING}])(?=[${SQUARE}])(?![${CLOSING}])`,
  'u',
);

/** How many columns of a terminal a text takes: square letters take two, marks on letters none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += NARROWEST.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return columns;
}

/** What stands together on a line; `spaced` where a space comes before it. */
export interface Piece {
  readonly words: string;
  readonly spaced: boolean;
}

/** A text in pieces, between which a line may be broken. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(BREAK)
        .filter((words) => words !== '')
        .map((words, index) => ({ words, spaced: index === 0 })),
    );
