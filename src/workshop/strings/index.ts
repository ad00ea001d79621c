/** The words of a fable on their way to translators and back. */
export { inLanguage, inPseudo, type Said } from './inLanguage';
export { isBlank, type Locale, type LocaleRead, readLocale, type Translation, writeLocale } from './locale';
export { type Breakage, breakagesIn } from './markup';
export { PSEUDO, pseudoLocale } from './pseudo';
export { type SheetRow, sheetRows, writeSheet } from './sheet';
export { type Sources, type SourceText, sourcesOf } from './sources';
export { type LanguageStatus, languageStatus, type Status, statusOf } from './status';
export { type SheetProblem, type SheetTrouble, type TakenIn, takeIn } from './takeIn';
export { TROUBLES } from './troubles';
