import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageStatus, readLocale, statusOf, writeLocale } from '../../../src/workshop/strings';
import { localeOf, text, texts } from './fixture';

describe('the file of a locale', () => {
  test('has one text to a line, by the alphabet of the ids', () => {
    const locale = new Map([
      ['b.one', { text: 'zwei\n"Zeilen"', lock: '01234567' }],
      ['a.two', { text: 'eins', lock: '89abcdef' }],
    ]);
    expect(writeLocale(locale)).toBe(
      '{\n  "a.two": { "text": "eins", "lock": "89abcdef" },\n' +
        '  "b.one": { "text": "zwei\\n\\"Zeilen\\"", "lock": "01234567" }\n}\n',
    );
    expect(writeLocale(new Map())).toBe('{}\n');
  });

  test('is read as it was written, whatever the words', () => {
    const translation = fc.record({
      text: fc.string({ unit: 'binary' }),
      lock: fc.constantFrom('01234567', '12345e67'),
    });
    const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, translation)), (entries) => {
        const locale = new Map(entries);
        const read = readLocale(writeLocale(locale));
        expect(read).toEqual({ ok: true, locale: new Map([...locale].sort(([a], [b]) => (a < b ? -1 : 1))) });
      }),
    );
  });

  test.each([
    ['{ "a": ', 'the file', 'no JSON'],
    ['[]', 'the file', 'a list'],
    ['null', 'the file', 'null'],
    ['{ "a": "eins" }', '"a"', 'a string'],
    ['\uFEFF{ "a": { "text": "eins", "lock": "0" },\n "a": { "text": "zwei", "lock": "0" } }', '"a"', '"a" twice'],
    ['{ "a": { "text": "eins", "text": "zwei", "lock": "0" } }', 'the file', '"text" twice'],
    ['{ "a": { "text": "eins" } }', '"a"', 'an object with text'],
    ['{ "a": { "text": 1, "lock": "01234567" } }', '"a"', 'an object with text, lock'],
  ])('%s is none, and it says why', (written, at, found) => {
    expect(readLocale(written)).toMatchObject({ ok: false, at, found });
  });
});

describe('how a language stands', () => {
  test('a translation is done while its source is the one it was made from', () => {
    const { lock } = text('title');
    expect(statusOf({ lock }, undefined)).toBe('missing');
    expect(statusOf({ lock }, { text: 'x', lock })).toBe('done');
    expect(statusOf({ lock }, { text: 'x', lock: '00000000' })).toBe('stale');
  });

  test('one without words is still missing', () => {
    const { lock } = text('title');
    expect(statusOf({ lock }, { text: ' ', lock })).toBe('missing');
  });

  test('every text counts once, and what belongs to no text is extra', () => {
    const locale = new Map([
      ...localeOf({ title: 'Titel' }),
      ['blurb', { text: 'alt', lock: '00000000' }],
      ['gone', { text: 'weg', lock: '00000000' }],
    ]);
    const { done, stale, missing, extra } = languageStatus(texts, locale);
    expect({ done, stale, extra }).toEqual({ done: ['title'], stale: ['blurb'], extra: ['gone'] });
    expect([...done, ...stale, ...missing].sort()).toEqual(texts.map(({ id }) => id).sort());
  });
});
