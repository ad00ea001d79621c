import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  codesPage,
  EXAMPLES,
  type Example,
  LINT_CODES,
  type LintCode,
  linted,
  shownIn,
} from '../../../src/workshop/lint';

const codes = Object.keys(LINT_CODES) as LintCode[];

const HERE = '§here§';

/** A copy of a value with a mark at a path: in place of the value there, or of its key. */
function marked(value: unknown, [step, ...rest]: readonly (string | number)[], key: boolean): unknown {
  if (step === undefined) return HERE;
  if (typeof value !== 'object' || value === null) throw new Error(`nothing at ${step}`);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? marked(item, rest, key) : item));
  const entries = Object.entries(value).map(([name, item]) => {
    if (name !== step) return [name, item];
    return key && rest.length === 0 ? [HERE, item] : [name, marked(item, rest, key)];
  });
  return Object.fromEntries(entries);
}

/** Line and column, from 1, where the finding of an example should stand: found by writing the file anew with a mark in it. */
function placeOf(example: Example) {
  const { text, locales } = shownIn(example, 'wrong');
  const file = example.inScenario || example.locale === undefined ? text : (locales.get('de')?.text ?? '');
  const written = JSON.stringify(marked(JSON.parse(file), example.at, example.key === true), null, 2);
  const before = written.slice(0, written.indexOf(JSON.stringify(HERE))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

describe('each code of the linter', () => {
  test.each(codes)('%s is shown by its example, at its place', (code) => {
    const example = EXAMPLES[code];
    const found = linted(example, 'wrong');
    expect(found.map((one) => one.code).sort()).toEqual([code, ...(example.along ?? [])].sort());
    const [one] = found.filter((each) => each.code === code);
    expect(one).toMatchObject({
      severity: LINT_CODES[code].severity,
      cure: LINT_CODES[code].cure,
      ...placeOf(example),
    });
    expect(one?.file).toBe(example.inScenario || example.locale === undefined ? 'scenario.json' : 'locales/de.json');
  });

  test.each(codes)('%s is cured by the mended example', (code) => {
    expect(linted(EXAMPLES[code], 'mended')).toEqual([]);
  });

  test.each(codes)('%s speaks in whole sentences', (code) => {
    for (const { message, cure, found, expected } of linted(EXAMPLES[code], 'wrong')) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(cure).toMatch(/^[A-Z].*\.$/);
      expect(`${message}${found}${expected}`).not.toMatch(
        /undefined|\[object|NaN|Infinity|\{(id|noun|word|language)\}/,
      );
      expect(found).not.toBe('');
      expect(expected).not.toBe('');
    }
  });
});

test('the page of codes is the one that the tables make (npm run codes)', () => {
  expect(readFileSync('scenarios/CODES.md', 'utf8')).toBe(codesPage());
});
