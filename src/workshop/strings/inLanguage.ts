import type { Scenario } from '../../scenario';
import { isFields } from '../../scenario/branch';
import type { Path } from '../../scenario/path';
import { type TextEntry, textsOf } from '../../scenario/texts';
import { isBlank, type Locale } from './locale';
import { pseudoText } from './pseudo';

/** A fable as it is said in another language. */
export interface Said {
  readonly scenario: Scenario;
  /** Texts that are said in the fable's own language for want of a translation. */
  readonly untranslated: number;
}

/** A fable with the words of a locale; what has none keeps its own. Its rules are the same, so its runs are, too. */
export const inLanguage = (scenario: Scenario, locale: Locale): Said =>
  said(scenario, (entry) => wordingIn(locale, entry));

/** A fable in the pseudo-language, as the game makes it up: what the locale has, and everything else with accents. */
export const inPseudo = (scenario: Scenario, locale: Locale): Said =>
  said(scenario, (entry) => wordingIn(locale, entry) ?? pseudoText(entry.text));

function wordingIn(locale: Locale, { id }: TextEntry): string | null {
  const translation = id === null ? undefined : locale.get(id);
  return translation === undefined || isBlank(translation) ? null : translation.text;
}

function said(scenario: Scenario, wordingOf: (entry: TextEntry) => string | null): Said {
  const scenarioNow: Scenario = JSON.parse(JSON.stringify(scenario));
  let untranslated = 0;
  for (const entry of textsOf(scenario)) {
    const wording = wordingOf(entry);
    if (wording === null) untranslated += 1;
    else put(scenarioNow, entry.path, wording);
  }
  return { scenario: scenarioNow, untranslated };
}

/** Puts words where a text stands; a text with an id keeps it. */
function put(root: object, path: Path, wording: string): void {
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((at: object, step) => Reflect.get(at, step), root);
  const text: unknown = Reflect.get(parent, last);
  Reflect.set(parent, last, isFields(text) ? { ...text, text: wording } : wording);
}
