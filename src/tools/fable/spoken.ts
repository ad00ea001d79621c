import { join, relative } from 'node:path';
import type { Scenario } from '../../scenario';
import { inLanguage, inPseudo, PSEUDO, readLocale } from '../../workshop/strings';
import { type Desk, WrongUse } from './desk';
import type { FableFiles } from './fableFiles';
import { counted } from './prose';

/**
 * A fable as it is said in a language: its own, one of its locales, or the made-up one.
 * @throws WrongUse where it has no such locale, or a broken one
 */
export function spoken(desk: Desk, scenario: Scenario, files: FableFiles, language: string): Scenario {
  if (language === scenario.languages[0]) return scenario;
  const file = files.locales.get(language);
  if (file === undefined && language !== PSEUDO) throw new WrongUse(noLocale(scenario, files, language));
  const read = readLocale(file?.text ?? '{}');
  if (!read.ok) throw new WrongUse(`${file?.path}: at ${read.at} there is ${read.found}; expected ${read.expected}.`);
  const said = language === PSEUDO ? inPseudo(scenario, read.locale) : inLanguage(scenario, read.locale);
  if (said.untranslated > 0) {
    desk.remark(`Not in ${language} yet, and told as written: ${counted(said.untranslated, 'text')}.`);
  }
  return said.scenario;
}

function noLocale({ languages }: Scenario, { folder, locales }: FableFiles, language: string): string {
  const known = new Set([...languages.slice(0, 1), ...locales.keys(), PSEUDO]);
  const file = relative('.', join(folder, 'locales', `${language}.json`));
  return `There is no ${file}; expected one of these languages: ${[...known].join(', ')}.`;
}
