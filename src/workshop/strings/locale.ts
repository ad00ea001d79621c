import type { Id } from '../../scenario';
import { duplicatesIn } from '../../scenario/locate';

/** A text in another language; `lock` tells which wording of the source it was made from. */
export interface Translation {
  readonly text: string;
  readonly lock: string;
}

/** Whether a translation has no words: players read the source instead. */
export const isBlank = ({ text }: Translation): boolean => text.trim() === '';

/** All there is of a fable in one other language, by text id. */
export type Locale = ReadonlyMap<Id, Translation>;

/** A locale, or what keeps a file from being one: where it stands, what was found, what was expected. */
export type LocaleRead =
  | { readonly ok: true; readonly locale: Locale }
  | { readonly ok: false; readonly at: string; readonly found: string; readonly expected: string };

const WHOLE = 'the file';
const SHAPE = '{ "text": "…", "lock": "8 hex digits" }';

/** Reads the text of a file of `locales/`: an object of text id to `{ text, lock }`. */
export function readLocale(written: string): LocaleRead {
  const json = written.replace(/^\uFEFF/, '');
  const document = parsed(json);
  if (document === undefined) return { ok: false, at: WHOLE, found: 'no JSON', expected: 'JSON' };
  if (!isObject(document)) return { ok: false, at: WHOLE, found: kindOf(document), expected: 'an object' };
  const [twice] = duplicatesIn(json);
  if (twice !== undefined) return repeated(String(twice.words.key), document);
  const entries = Object.entries(document);
  const wrong = entries.find(([, value]) => !isTranslation(value));
  if (wrong !== undefined) return { ok: false, at: `"${wrong[0]}"`, found: kindOf(wrong[1]), expected: SHAPE };
  return { ok: true, locale: new Map(entries.filter((entry): entry is [Id, Translation] => isTranslation(entry[1]))) };
}

/** The file of a locale: one text to a line, by the alphabet of the ids, so that two versions compare line by line. */
export function writeLocale(locale: Locale): string {
  const ids = [...locale.keys()].sort();
  const lines = ids.flatMap((id) => {
    const translation = locale.get(id);
    return translation === undefined ? [] : [`  ${JSON.stringify(id)}: ${lineOf(translation)}`];
  });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

const lineOf = ({ text, lock }: Translation): string =>
  `{ "text": ${JSON.stringify(text)}, "lock": ${JSON.stringify(lock)} }`;

/** Only the last of them would count, and the other be lost once the file is written again. */
const repeated = (key: string, document: object): LocaleRead => ({
  ok: false,
  at: Object.hasOwn(document, key) ? `"${key}"` : WHOLE,
  found: `"${key}" twice`,
  expected: 'each key once',
});

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTranslation = (value: unknown): value is Translation =>
  isObject(value) && typeof value.text === 'string' && typeof value.lock === 'string';

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return `an object with ${Object.keys(value).join(', ') || 'nothing in it'}`;
  return value === null ? 'null' : `a ${typeof value}`;
}
