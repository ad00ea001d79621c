import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, type SheetTrouble, sheetRows, TROUBLES, takeIn, writeSheet } from '../../../src/workshop/strings';
import { localeOf, text, texts } from './fixture';

const EMPTY: Locale = new Map();
const exported = (locale: Locale) => writeSheet(sheetRows(texts, locale));

/** The table as exported, with the cells of one row changed. */
function edited(id: string, cells: Partial<Record<'id' | 'lock' | 'translation' | 'status', string>>, locale = EMPTY) {
  const rows = sheetRows(texts, locale).map((row) => (row.id === id ? { ...row, ...cells } : row));
  return writeSheet(rows as ReturnType<typeof sheetRows>);
}

function problems(csv: string, locale = EMPTY) {
  const taken = takeIn(texts, locale, csv);
  return taken.ok ? [] : taken.problems;
}

describe('a table that comes back', () => {
  test('goes out again as it went out first, whatever was translated', () => {
    const words = fc.string({ unit: 'binary' }).filter((word) => !/[*{}]/.test(word));
    const plain = texts.filter(({ source }) => !source.includes('{')).map(({ id }) => id);
    const entry = fc.tuple(fc.constantFrom(...plain), fc.record({ text: words, stale: fc.boolean() }));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const locale: Locale = new Map(
          entries.map(([id, { text: words, stale }]) => [
            id,
            { text: words, lock: stale ? '00000000' : text(id).lock },
          ]),
        );
        const first = exported(locale);
        const taken = takeIn(texts, locale, first);
        if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
        expect(taken.changed).toEqual([]);
        expect(exported(taken.locale)).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  test('brings every translation along into a checkout that had none', () => {
    const locale = localeOf({ title: '{pell}!\r\n„Kalt“, *sehr*.', 'the-hat.bell': '=GLOCKE("weit")' });
    const taken = takeIn(texts, EMPTY, exported(locale));
    expect(taken).toEqual({ ok: true, locale, changed: ['title', 'the-hat.bell'] });
  });

  test('may have lost the columns that only inform, and have them in another order', () => {
    const { lock } = text('blurb');
    const taken = takeIn(texts, EMPTY, `translation;lock;id\r\n"Kurz; gut";#${lock};blurb\r\n`);
    expect(taken).toEqual({ ok: true, locale: localeOf({ blurb: 'Kurz; gut' }), changed: ['blurb'] });
  });

  test('leaves alone what it does not translate', () => {
    const before = localeOf({ title: '{pell}', blurb: 'Kurz.' });
    const taken = takeIn(texts, before, edited('blurb', { translation: '  ' }, before));
    expect(taken).toEqual({ ok: true, locale: before, changed: [] });
  });
});

describe('a stale translation', () => {
  const before: Locale = new Map([['blurb', { text: 'Alt.', lock: '00000000' }]]);

  test.each([
    ['that nobody touched stays stale', {}, { text: 'Alt.', lock: '00000000' }],
    ['that was changed is done', { translation: 'Neu.' }, { text: 'Neu.', lock: text('blurb').lock }],
    ['that was looked over and left is done', { status: 'done' }, { text: 'Alt.', lock: text('blurb').lock }],
  ])('%s', (_, cells, after) => {
    const taken = takeIn(texts, before, edited('blurb', cells, before));
    expect(taken.ok && taken.locale.get('blurb')).toEqual(after);
  });

  test('stays stale where the column of the status is gone', () => {
    const csv = `id,lock,translation\r\nblurb,#${text('blurb').lock},Alt.\r\n`;
    expect(takeIn(texts, before, csv)).toEqual({ ok: true, locale: before, changed: [] });
  });

  test('stays stale where a spreadsheet has only written its line ends anew', () => {
    const lines: Locale = new Map([['blurb', { text: 'Alt.\r\nÄlter.', lock: '00000000' }]]);
    const csv = `id,lock,translation\r\nblurb,#${text('blurb').lock},"Alt.\nÄlter."\r\n`;
    expect(takeIn(texts, lines, csv)).toEqual({ ok: true, locale: lines, changed: [] });
  });

  test('that nobody touched keeps no other from coming in, though it lacks what its source has now', () => {
    const old: Locale = new Map([['title', { text: 'Guten Morgen.', lock: '00000000' }]]);
    const taken = takeIn(texts, old, edited('blurb', { translation: 'Kurz.' }, old));
    expect(taken).toMatchObject({ ok: true, changed: ['blurb'] });
  });

  test('nor does one whose source has changed since the table went out', () => {
    const old: Locale = new Map([['title', { text: '{pell}', lock: '00000000' }]]);
    const csv = edited(
      'title',
      { lock: '00000000', status: 'done' },
      new Map([...old, ...localeOf({ blurb: 'Kurz.' })]),
    );
    const taken = takeIn(texts, old, csv);
    expect(taken).toMatchObject({ ok: true, changed: ['blurb'] });
    expect(taken.ok && taken.locale.get('title')).toEqual(old.get('title'));
  });
});

describe('a table that is not right is refused whole', () => {
  const one = (trouble: SheetTrouble, id: string | null) => [expect.objectContaining({ trouble, id })];
  const line = (id: string) => 2 + texts.findIndex((text) => text.id === id);

  test.each<[string, string, SheetTrouble, string | null]>([
    ['an id it does not know', edited('blurb', { id: 'blurp', translation: 'Kurz.' }), 'unknown-id', 'blurp'],
    ['another lock', edited('blurb', { lock: '00000000', translation: 'Kurz.' }), 'lock', 'blurb'],
    ['a lost placeholder', edited('title', { translation: 'Morgen!' }), 'placeholder', 'title'],
    ['a lone star', edited('blurb', { translation: '*Kurz.' }), 'sign', 'blurb'],
    ['lost letters', edited('blurb', { translation: 'K\uFFFDrz.' }), 'encoding', 'blurb'],
    ['what a formula has left', edited('blurb', { translation: '#NAME?' }), 'formula', 'blurb'],
    ['what a formula has left in German', edited('blurb', { translation: '#ÜBERLAUF!' }), 'formula', 'blurb'],
    ['what a narrow column has left', edited('blurb', { translation: '###' }), 'formula', 'blurb'],
    ['the file of a spreadsheet itself', 'PK\u0003\u0004\u0014\0\0mimetype', 'format', null],
    ['letters of two bytes', 'i\0d\0,\0', 'format', null],
    ['no column of ids', 'lock,translation\r\n', 'column', null],
    ['nothing in it', '', 'column', null],
    ['a quotation mark too many', 'id,lock,translation\r\nblurb,x,"Kurz\r\n', 'quotes', null],
  ])('for %s', (_, csv, trouble, id) => {
    expect(problems(csv)).toEqual(one(trouble, id));
    expect(TROUBLES[trouble].cure).not.toBe('');
  });

  test('with the nearest id, and the line in the file', () => {
    const [problem] = problems(edited('blurb', { id: 'blurp', translation: 'Kurz.' }));
    expect(problem).toMatchObject({ line: line('blurb'), expected: expect.stringContaining('“blurb”') });
  });

  test.each([
    ['a quotation mark', `id,lock,translation\r\nblurb,x,"${'Wort\n'.repeat(99)}`],
    ['an id', `id,lock,translation\r\n"${'wort\n'.repeat(99)}",x,Kurz\r\n`],
    ['lost letters', edited('blurb', { translation: '\uFFFD\n'.repeat(99) })],
  ])('with what was found cut short, and on one line, for %s', (_, csv) => {
    const [{ found, id } = { found: '', id: '' }] = problems(csv);
    expect(found).toMatch(/^“.{1,45}”$/u);
    expect(id ?? '').toMatch(/^.{0,45}$/u);
  });

  test('for a text that is there twice', () => {
    const csv = exported(localeOf({ blurb: 'Kurz.' }));
    const row = csv.split('\r\n').find((written) => written.startsWith('"blurb"'));
    expect(problems(`${csv}${row}\r\n`)).toEqual(one('twice', 'blurb'));
  });

  test('with all its problems, in the order of the file', () => {
    const rows = sheetRows(texts, EMPTY).map((row) => ({ ...row, translation: '{nobody}' }));
    const lines = problems(writeSheet(rows)).map((problem) => problem.line);
    expect(lines.length).toBeGreaterThanOrEqual(texts.length);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});
