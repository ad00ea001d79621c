import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Scenario } from '../../scenario';
import { formatDiagnostic } from '../../scenario/diagnostics';
import { type Locale, readLocale, type Sources, sourcesOf, writeLocale } from '../../workshop/strings';
import { type Desk, WrongUse } from './desk';
import { type FableFiles, readFable } from './fableFiles';
import { counted } from './prose';

/** A sound fable on a translator's table: its files, its texts, and what there is of them in other languages. */
export interface Translated {
  readonly files: FableFiles;
  readonly scenario: Scenario;
  readonly sources: Sources;
  readonly locales: ReadonlyMap<string, Locale>;
}

/** Opens a fable for translating; null where it or one of its locales has mistakes, which have been told then. */
export function openTranslated(desk: Desk, named: string): Translated | null {
  const files = readFable(named);
  const { read } = files;
  if (!read.ok) {
    for (const one of read.diagnostics) desk.remark(`${formatDiagnostic(one)}\n  ${one.cure}`);
    desk.answer({ file: files.scenario.path, findings: read.diagnostics });
    return null;
  }
  const locales = readLocales(desk, files);
  return locales && { files, scenario: read.scenario, sources: sourcesOf(read.scenario), locales };
}

const CURE = 'Mend it, or bring the file back from before.';

function readLocales(desk: Desk, { locales, scenario }: FableFiles): Map<string, Locale> | null {
  const whole = new Map<string, Locale>();
  const broken: object[] = [];
  for (const [language, { path, text }] of locales) {
    const read = readLocale(text);
    if (read.ok) whole.set(language, read.locale);
    else {
      const { at, found, expected } = read;
      broken.push({ file: path, at, found, expected, cure: CURE });
      desk.remark(`${path}: at ${at} there is ${found}; expected ${expected}. ${CURE}`);
    }
  }
  if (broken.length > 0) desk.answer({ file: scenario.path, findings: broken });
  return broken.length > 0 ? null : whole;
}

/** Says how many texts of a fable are still bare. */
export const withoutId = ({ bare }: Sources): string =>
  `${counted(bare, 'text')} ${bare === 1 ? 'has' : 'have'} no id yet`;

/** Writes a fable's locale, all of it or nothing; the file's path as an author would type it. */
export function keepLocale({ folder }: FableFiles, language: string, locale: Locale): string {
  const file = join(folder, 'locales', `${language}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, writeLocale(locale));
  renameSync(`${file}.new`, file);
  return relative('.', file);
}

/** Reads an option that is the tag of a language, such as `de` or `pt-BR`; anything else is wrong use. */
export function languageTag(text: string): string {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw new InvalidArgumentError('The tag of a language is wanted, such as de, pt-BR or zh-Hant.');
}

/** @throws WrongUse where a fable is to be translated into its own language */
export function refuseOwn(scenario: Scenario, language: string): void {
  if (scenario.languages[0] !== language) return;
  throw new WrongUse(`${language} is the fable’s own language; name the one to translate into, such as --lang de.`);
}
