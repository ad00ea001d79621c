import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../src/workshop/strings/csv';

/** Texts as they come, and such as tables have stumbled over. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n', "'", '=', '+', '-', '@', ' ', 'a', '｜', '＝'),
  }),
  fc.constantFrom(
    'مرحبا، كيف؟',
    '\u202Eabc\u202C',
    '👩‍👩‍👧‍👦',
    '\uFEFFmark',
    "'=1",
    "''-",
    '\0',
    'e\u0301',
    '=HYPERLINK("x")',
  ),
);

describe('a table as CSV', () => {
  test('gives back every cell to the character, whatever stands in it', () => {
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const back = readCsv(writeCsv(['one', 'two', 'three'], rows));
        expect(back.map(({ cells }) => cells)).toEqual([['one', 'two', 'three'], ...rows]);
        expect(back.every(({ whole }) => whole)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['=1+1', '+49 30', '-2', '@home', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '＝1'])(
    'a spreadsheet will not reckon with %j',
    (text) => {
      const written = writeCsv(['a'], [[text]]);
      expect(written).toContain(`"'${text}"`);
      expect(readCsv(written)[1]?.cells).toEqual([text]);
    },
  );

  test.each([
    ...['1/2', '3-4', '3. Mai', 'May 5', 'März 2020', '1.2.2020', '12:30', '9:05 pm', '1e5', '007', '00', '1,5', '.5'],
    ...['1,000', '50 %', '$5', '€5', '(5)', '12345678901234567890', 'true', 'FALSCH'],
  ])('nor take %j for a number, a date or a truth', (text) => {
    const written = writeCsv(['a'], [[text]]);
    expect(written).toContain(`"'${text}"`);
    expect(readCsv(written)[1]?.cells).toEqual([text]);
  });

  test.each([
    '7',
    '2000',
    'hat.01',
    '#4a5dea62',
    'rope-2',
    'Pell',
    'No.',
    'Day 3 of 4: the rope has eleven knots',
    '’90s',
    "'90s",
    "'tis true",
  ])('%j needs no guard, and is taken as it is', (text) => {
    const written = writeCsv(['a'], [[text]]);
    expect(written).toContain(`"${text}"`);
    expect(readCsv(written)[1]?.cells).toEqual([text]);
  });

  test('a cell that a translator began with such a sign is taken as it is', () => {
    expect(readCsv('a\r\n-- no\r\n')[1]?.cells).toEqual(['-- no']);
  });

  test.each([
    ['commas and line feeds', 'id,text\none,"a, b"\ntwo,c\n'],
    ['semicolons, as where the comma is for decimals', 'id;text\r\none;a, b\r\ntwo;c\r\n'],
    ['tabs', 'id\ttext\none\ta, b\ntwo\tc'],
    ['old line ends', '"id","text"\r"one","a, b"\r"two","c"\r'],
    ['its delimiter named before all', '\uFEFFsep=;\r\nid;text\r\none;a, b\r\ntwo;c\r\n'],
    ['a byte order mark', '\uFEFFid,text\r\none,"a, b"\r\ntwo,c\r\n'],
  ])('is read with %s', (_, csv) => {
    expect(readCsv(csv).map(({ cells }) => cells)).toEqual([
      ['id', 'text'],
      ['one', 'a, b'],
      ['two', 'c'],
    ]);
  });

  test('knows the line each row begins in, past cells of several lines', () => {
    const csv = 'id,text\r\none,"a\nb\r\nc"\r\n\r\ntwo,d\r\n';
    expect(readCsv(csv).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'id'],
      [2, 'one'],
      [6, 'two'],
    ]);
  });

  test('counts the line that names the delimiter', () => {
    expect(readCsv('sep=;\nid;text\none;a\n').map(({ line }) => line)).toEqual([2, 3]);
  });

  test('says which row has a quotation mark too few', () => {
    const rows = readCsv('id,text\none,a\ntwo,"b\nthree,c\n');
    expect(rows.find(({ whole }) => !whole)?.line).toBe(3);
  });
});
