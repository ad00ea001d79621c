import { lockOf } from '../../../scenario/lock';
import type { TextEntry } from '../../../scenario/texts';
import { breakagesIn, isBlank, type Locale, PSEUDO, readLocale } from '../../strings';
import type { Fable } from '../fable';
import type { LintFinding } from '../finding';

/** Finds languages that are promised without a file, or the other way round. The first of the list is the source's own. */
export function checkLanguages({ scenario }: Fable, files: ReadonlySet<string>): LintFinding[] {
  const [source, ...others] = scenario.languages;
  const missing = others.flatMap((language, index): LintFinding[] => {
    if (files.has(language)) return [];
    const place = { path: ['languages', index + 1], words: { language } };
    return [{ code: 'LINT_LANGUAGE_MISSING', ...place, found: 'no such file', expected: `locales/${language}.json` }];
  });
  const unlisted = [...files].flatMap((language): LintFinding[] => {
    if (language === source || language === PSEUDO || others.includes(language)) return [];
    const place = { path: ['languages'], words: { language } };
    return [
      { code: 'LINT_LANGUAGE_UNLISTED', ...place, found: 'only the file', expected: `"${language}" in the list` },
    ];
  });
  return [...missing, ...unlisted];
}

/** Finds what is missing, stale or broken in the file of one language; its paths are those of that file. */
export function checkTranslation({ texts }: Fable, language: string, written: string): LintFinding[] {
  const read = readLocale(written);
  if (!read.ok) {
    const { found, expected, at } = read;
    return [{ code: 'LINT_LOCALE_BROKEN', path: pathOf(at), found, expected, words: { language } }];
  }
  const sources = new Map(texts.flatMap((text) => (text.id === null ? [] : [[text.id, text] as const])));
  const said = new Map([...read.locale].filter(([, translation]) => !isBlank(translation)));
  return [
    ...checkMissing([...sources.keys()], said, language),
    ...[...said].flatMap(([id, { text, lock }]) => checkEntry(id, text, lock, sources.get(id), language)),
  ];
}

/** Where a reader of locales has stopped: at an id in quotation marks, or at the file as a whole. */
const pathOf = (at: string): string[] => (at.startsWith('"') ? [at.slice(1, -1)] : []);

const SHOWN = 5;

function checkMissing(ids: readonly string[], locale: Locale, language: string): LintFinding[] {
  const missing = ids.filter((id) => !locale.has(id));
  if (missing.length === 0) return [];
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  const found = `${ids.length - missing.length} of ${ids.length}; not ${missing.slice(0, SHOWN).join(', ')}${more}`;
  return [{ code: 'LINT_TEXT_MISSING', path: [], found, expected: 'all of them', words: { language } }];
}

function checkEntry(
  id: string,
  text: string,
  lock: string,
  source: TextEntry | undefined,
  language: string,
): LintFinding[] {
  const words = { id, language };
  if (source === undefined) {
    return [
      { code: 'LINT_TEXT_EXTRA', path: [id], at: 'key', found: `"${id}"`, expected: 'an id of the fable', words },
    ];
  }
  const fresh = lockOf(source.text);
  if (lock !== fresh) {
    return [{ code: 'LINT_TEXT_STALE', path: [id, 'lock'], found: `"${lock}"`, expected: `"${fresh}"`, words }];
  }
  const broken = breakagesIn(source.text, text);
  if (broken.length === 0) return [];
  const found = broken.map(saidOf).join(', ');
  return [{ code: 'LINT_PLACEHOLDER', path: [id, 'text'], found, expected: 'those of the source', words }];
}

function saidOf(one: ReturnType<typeof breakagesIn>[number]): string {
  if (one.type === 'loose') return `a ${one.sign} that stands alone`;
  return one.type === 'lost' ? `no {${one.placeholder}}` : `{${one.placeholder}}, which the source has not`;
}
