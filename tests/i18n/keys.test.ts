import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import classWords from '../../src/i18n/locales/en/class.json';
import credits from '../../src/i18n/locales/en/credits.json';
import debrief from '../../src/i18n/locales/en/debrief.json';
import kiosk from '../../src/i18n/locales/en/kiosk.json';
import { ENGLISH } from '../../src/i18n/words';

type Tree = { readonly [key: string]: string | Tree };

const SRC = join(import.meta.dirname, '../../src');
const PLURALS = /_(zero|one|two|few|many|other)$/;

/** Keys of a tree of words as `t` takes them: with dots, plural endings cut off. */
function keysOf(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [(before + key).replace(PLURALS, '')] : keysOf(value, `${before}${key}.`),
  );
}

/** Every key with its namespace; those of `ui` may be written without it. */
const KEYS = Object.entries({ ...ENGLISH, class: classWords, credits, debrief, kiosk }).flatMap(([namespace, tree]) =>
  [...new Set(keysOf(tree))].map((key) => `${namespace}:${key}`),
);

/** Strings in the sources that may be keys: plain ones, and templates with a hole for each `${…}`. */
function stringsIn(source: string): RegExp[] {
  const strings = [...source.matchAll(/(['"`])((?:[a-z]+:)?[A-Za-z][\w.$}{(), -]*?)\1/g)].map(
    ([, , text = '']) => text,
  );
  return strings.filter((text) => /^[\w:]+[.:]/.test(text)).map(patternOf);
}

/** A hole stands for one step of a key, or for several where a function makes it. */
function patternOf(text: string): RegExp {
  const full = /^[a-z]+:/.test(text) ? text : `ui:${text}`;
  const pattern = full
    .split(/(\$\{[^}]*\})/)
    .map((part, nth) => (nth % 2 === 0 ? escaped(part) : part.includes('(') ? '.+' : '[^.]+'))
    .join('');
  return new RegExp(`^${pattern}$`);
}

const escaped = (text: string): string => text.replaceAll(/[^\w:]/g, '\\$&');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(SRC, path), 'utf8'));
const patterns = sources.flatMap(stringsIn);

describe('the words of the game', () => {
  it('are all used somewhere', () => {
    expect(KEYS.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('are all there where `t` is asked for them', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map(([, key = '']) => key),
    );
    expect(asked.length).toBeGreaterThan(50);
    const known = new Set(KEYS);
    expect(asked.filter((key) => !known.has(key.includes(':') ? key : `ui:${key}`))).toEqual([]);
  });

  it('would be missed if they were not used, and found if asked by a template', () => {
    const finds = (source: string, key: string) => stringsIn(source).some((pattern) => pattern.test(key));
    const hole = (name: string) => `$${`{${name}}`}`;
    expect(finds("t('title.nowhere')", 'ui:title.nowhere')).toBe(true);
    expect(finds("t('title.nowhere')", 'ui:title.somewhere')).toBe(false);
    expect(finds(`t(\`settings.themes.${hole('value')}\`)`, 'ui:settings.themes.dark')).toBe(true);
    expect(finds(`t(\`settings.themes.${hole('value')}\`)`, 'ui:settings.title')).toBe(false);
    expect(finds(`t(\`debrief:why.${hole('keyOf(term)')}\`)`, 'debrief:why.fit.up')).toBe(true);
  });
});
