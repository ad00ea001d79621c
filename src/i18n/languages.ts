/** A language in its own name; `made` ones are for trying the pages out and are never offered unasked. */
interface Language {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly made: boolean;
}

export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', made: false },
  'en-XA': { name: 'Pseudo-English', direction: 'ltr', made: true },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

export const SOURCE_LANGUAGE: LanguageCode = 'en';

/** Whether something is the code of a language that the game speaks. */
export function isLanguage(code: unknown): code is LanguageCode {
  return typeof code === 'string' && Object.hasOwn(LANGUAGES, code);
}

/** Languages to choose from: the made ones only where `all` is wished or one of them is spoken already. */
export function offeredLanguages(all: boolean): LanguageCode[] {
  const codes = Object.keys(LANGUAGES).filter(isLanguage);
  return codes.filter((code) => all || !LANGUAGES[code].made);
}
