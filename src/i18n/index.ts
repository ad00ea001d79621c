/** The room's door: the game's own words by key, and the words of fables. */
export { type FableWords, type SaidNode, say, sayPlainly, tellFable } from './fable';
export { isLanguage, LANGUAGES, type LanguageCode, offeredLanguages, SOURCE_LANGUAGE } from './languages';
export { followLanguage, language, setLanguage, t, teach } from './translate';
