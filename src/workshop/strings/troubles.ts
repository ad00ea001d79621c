import type { SheetTrouble } from './takeIn';

/** What to say of each kind of trouble with a table: what is wrong, and the cure. */
export const TROUBLES: Readonly<Record<SheetTrouble, { readonly message: string; readonly cure: string }>> = {
  format: {
    message: 'This is no CSV.',
    cure: 'Open it with the spreadsheet program it comes from, and save it as “CSV UTF-8”.',
  },
  column: {
    message: 'A column is missing.',
    cure: 'Take the table as it was exported, and leave its first row in place.',
  },
  quotes: {
    message: 'A quotation mark stands alone.',
    cure: 'Double the quotation marks inside a cell, or let a spreadsheet save the table.',
  },
  'unknown-id': {
    message: 'The fable has no text of that id.',
    cure: 'Put the id of the export back, or take the row out.',
  },
  twice: {
    message: 'The text stands in the table twice.',
    cure: 'Keep one of the two rows.',
  },
  lock: {
    message: 'The source has changed since the table was exported.',
    cure: 'Empty its translation here to take in the rest; then export again, and translate the new source.',
  },
  placeholder: {
    message: 'A placeholder is not as it is in the source.',
    cure: 'Write it with its braces, letter for letter: a name or a number stands there in the game.',
  },
  sign: {
    message: 'A star or brace stands alone, and players would see it.',
    cure: 'Write it in pairs, as in *so*, or take it out.',
  },
  formula: {
    message: 'The spreadsheet took the translation for a formula, and lost it.',
    cure: 'Type it again with an apostrophe before it; import takes that away.',
  },
  encoding: {
    message: 'Letters were lost, since the file is not in UTF-8.',
    cure: 'Save the table again as “CSV UTF-8”; what is lost has to be typed anew.',
  },
};
