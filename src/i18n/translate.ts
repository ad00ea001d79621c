import i18next, { type TFunction } from 'i18next';
import { type LanguageCode, SOURCE_LANGUAGE } from './languages';
import { pseudoTree } from './pseudo';
import { ENGLISH, type Words } from './words';

/** Source words of every namespace that is here. */
const known: Partial<Words> = { ...ENGLISH };

i18next.init({
  lng: SOURCE_LANGUAGE,
  fallbackLng: SOURCE_LANGUAGE,
  ns: Object.keys(ENGLISH),
  defaultNS: 'ui',
  resources: { en: ENGLISH },
  initAsync: false,
  interpolation: { escapeValue: false },
});

let noteReading: () => void = () => {};
let noteChange: (code: LanguageCode) => void = () => {};
let spoken: LanguageCode = SOURCE_LANGUAGE;

/**
 * Ties the spoken language to a user interface: `read` is called whenever words are read (so that what shows them can
 * be shown again), `changed` after the language has changed. This room knows no interface library itself.
 */
export function followLanguage(read: () => void, changed: (code: LanguageCode) => void): void {
  noteReading = read;
  noteChange = changed;
}

/** The language spoken now; counts as reading words. */
export function language(): LanguageCode {
  noteReading();
  return spoken;
}

/** Changes the language of everything said from here on, at once. */
export function setLanguage(code: LanguageCode): void {
  if (code === 'en-XA' && !i18next.hasResourceBundle(code, 'ui')) addPseudo();
  void i18next.changeLanguage(code);
  spoken = code;
  noteChange(code);
}

function addPseudo(): void {
  for (const [namespace, words] of Object.entries(known)) {
    i18next.addResourceBundle('en-XA', namespace, pseudoTree(words));
  }
}

/** Adds the words of a door of its own, which other pages need not carry. Call it before anything of that page is shown. */
export function teach<Namespace extends keyof Words>(namespace: Namespace, words: Words[Namespace]): void {
  known[namespace] = words;
  i18next.addResourceBundle(SOURCE_LANGUAGE, namespace, words);
  if (i18next.hasResourceBundle('en-XA', 'ui')) addPseudo();
}

const reading = (...args: Parameters<typeof i18next.t>) => {
  noteReading();
  return i18next.t(...args);
};

/** Words of the game by key: `t('ui:pause.title')`, `t('errors:wayOn')`; short for `ui:` when no namespace is given. */
export const t = reading as TFunction<['ui', 'debrief', 'errors', 'class', 'credits', 'kiosk']>;
