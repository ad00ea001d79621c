import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';
import { newFable } from '../../src/workshop/outline';

let shelf = '';
let fableAt = '';

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'hand-in-glove-strings-'));
  fableAt = join(shelf, 'one-pot');
  mkdirSync(fableAt);
  write('scenario.json', newFable('one-pot').replace('"languages": ["en"]', '"languages": ["en", "de"]'));
});
afterEach(() => rmSync(shelf, { recursive: true }));

const path = (name: string) => join(fableAt, name);
const write = (name: string, text: string) => writeFileSync(path(name), text);
const readBack = (name: string) => readFileSync(path(name), 'utf8');

/** Runs the workshop as from a pipe; what it wrote and how it ended. */
async function fable(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(words, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** The table for a language, with a translation put into the row of a text. */
async function translated(id: string, words: string, lang = 'de') {
  const { out } = await fable('strings', 'export', fableAt, '--lang', lang);
  write('table.csv', out.replace(new RegExp(`("${id}",.*?),"","missing"`), `$1,"${words}","missing"`));
  return path('table.csv');
}

describe('strings export and import', () => {
  test('go round: what was exported is taken in and exported again alike', async () => {
    await fable(
      'strings',
      'import',
      fableAt,
      '--lang',
      'de',
      await translated('cast.nod', 'Nick, „der Siebenschläfer“'),
    );
    const first = await fable('strings', 'export', fableAt, '--lang', 'de');
    write('table.csv', first.out);
    const { code, out } = await fable('strings', 'import', fableAt, '--lang', 'de', path('table.csv'));
    expect(code).toBe(0);
    expect(out).toContain('0 translations new or changed');
    expect((await fable('strings', 'export', fableAt, '--lang', 'de')).out).toBe(first.out);
    expect(JSON.parse(readBack('locales/de.json'))['cast.nod'].text).toBe('Nick, „der Siebenschläfer“');
  });

  test('a table with nothing in it writes nothing', async () => {
    await fable('strings', 'import', fableAt, await tableWithout(), '--lang', 'de');
    expect(readdirSync(fableAt).sort()).toEqual(['scenario.json', 'table.csv']);
  });

  test.each([
    ['utf16le', '\uFEFF'],
    ['utf8', '\uFEFF'],
    ['utf8', ''],
  ] as const)('a table may be in %s, begun with %j', async (encoding, mark) => {
    const table = await translated('cast.nod', 'Nöck');
    const words = readBack('table.csv').replace('\uFEFF', '').replaceAll('","', '"\t"');
    writeFileSync(table, `${mark}${words}`, encoding);
    const { code, out } = await fable('strings', 'import', fableAt, '--lang', 'de', table);
    expect(out).toContain('1 translation new');
    expect(code).toBe(0);
    expect(JSON.parse(readBack('locales/de.json'))['cast.nod'].text).toBe('Nöck');
  });

  test('a table with a mistake changes nothing, and is told by line and id', async () => {
    await fable('strings', 'import', fableAt, '--lang', 'de', await translated('cast.nod', 'Nick'));
    const before = readBack('locales/de.json');
    const table = await translated('cast.pip', 'Quak {nobody}');
    const { code, out } = await fable('strings', 'import', fableAt, '--lang', 'de', table);
    expect(code).toBe(1);
    expect(out).toMatch(/table\.csv:\d+ error cast\.pip\n {2}A placeholder .*\{nobody\}/);
    expect(readBack('locales/de.json')).toBe(before);
    expect(readdirSync(path('locales'))).toEqual(['de.json']);
  });

  test('a table of another fable is told in few of its lines', async () => {
    const rows = Array.from({ length: 300 }, (_, row) => `other.${row},#00000000,Wort`);
    write('table.csv', `id,lock,translation\r\n${rows.join('\r\n')}\r\n`);
    const words = ['strings', 'import', fableAt, '--lang', 'de', path('table.csv')];
    const { out } = await fable(...words);
    expect(out.split('\n').length).toBeLessThan(70);
    expect(out).toContain('280 more');
    expect(out).toContain('300 errors, so nothing was taken in');
    expect(JSON.parse((await fable(...words, '--json')).out).problems).toHaveLength(300);
  });

  test('with --json there is one object', async () => {
    const rows = JSON.parse((await fable('strings', 'export', fableAt, '--lang', 'de', '--json')).out);
    expect(rows).toMatchObject({ fable: 'one-pot', language: 'de', bare: 0 });
    expect(rows.rows[0]).toMatchObject({ id: 'title', source: 'One Pot', length: 7, status: 'missing' });
    const table = await translated('cast.pip', 'Quak');
    const taken = JSON.parse((await fable('strings', 'import', fableAt, table, '--lang', 'de', '--json')).out);
    expect(taken).toMatchObject({ language: 'de', changed: ['cast.pip'], problems: [] });
  });

  test('while texts have no id there is no table, and it says what to do', async () => {
    write('scenario.json', readBack('scenario.json').replace('{ "id": "cast.nod", "text": "Nod" }', '"Nod"'));
    const { code, out, err } = await fable('strings', 'export', fableAt, '--lang', 'de');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('1 text has no id yet');
    expect(err).toContain(`strings ids ${fableAt}`);
  });

  test.each([
    ['its own language', 'en'],
    ['no language', '../de'],
  ])('into %s is wrong use', async (_, lang) => {
    expect((await fable('strings', 'export', fableAt, '--lang', lang)).code).toBe(2);
  });

  test('of a table that is not there is wrong use', async () => {
    const { code, err } = await fable('strings', 'import', fableAt, path('none.csv'), '--lang', 'de');
    expect(code).toBe(2);
    expect(err).toContain('none.csv');
  });

  test('a locale that is none is told, and is not written over', async () => {
    mkdirSync(path('locales'));
    write('locales/de.json', '{ "title": "Ein Topf" }');
    const { code, err } = await fable('strings', 'import', fableAt, await tableWithout(), '--lang', 'de');
    expect(code).toBe(1);
    expect(err).toContain('locales/de.json');
    expect(readBack('locales/de.json')).toBe('{ "title": "Ein Topf" }');
    const { file, findings } = JSON.parse((await fable('strings', 'status', fableAt, '--json')).out);
    expect(file).toContain('scenario.json');
    expect(findings).toEqual([expect.objectContaining({ at: '"title"', found: 'a string', cure: expect.any(String) })]);
    expect(findings[0].file).toContain('locales/de.json');
  });

  async function tableWithout() {
    write('table.csv', 'id,lock,translation\r\n');
    return path('table.csv');
  }
});

describe('strings status', () => {
  test('a listed language with gaps is a finding, with what to do', async () => {
    const { code, out } = await fable('strings', 'status', fableAt);
    expect(code).toBe(1);
    expect(out).toMatch(/de +yes +0 +0 +\d+ +0/);
    expect(out).toContain(`strings export ${fableAt} --lang de`);
  });

  test('a whole one is clean, and a changed source makes it stale', async () => {
    await fable('strings', 'pseudo', fableAt);
    write('locales/de.json', readBack('locales/en-XA.json'));
    expect((await fable('strings', 'status', fableAt)).code).toBe(0);
    write('scenario.json', readBack('scenario.json').replace('"text": "Nod"', '"text": "Noddy"'));
    const { code, out } = await fable('strings', 'status', fableAt, '--json');
    expect(code).toBe(1);
    const [german] = JSON.parse(out).languages;
    expect(german).toMatchObject({ language: 'de', listed: true, stale: ['cast.nod'], missing: [], extra: [] });
  });

  test('a listed language is not done while texts have no id, and there is no table to ask for yet', async () => {
    await fable('strings', 'pseudo', fableAt);
    write('locales/de.json', readBack('locales/en-XA.json').replace(/ {2}"cast\.nod": .*\n/, ''));
    write('scenario.json', readBack('scenario.json').replace('{ "id": "cast.nod", "text": "Nod" }', '"Nod"'));
    const { code, out } = await fable('strings', 'status', fableAt);
    expect(code).toBe(1);
    expect(out).toContain(`strings ids ${fableAt}`);
    expect(out).not.toContain('0 to do');
  });

  test('a language that is not listed is told and is no finding; nor is a translation of a text that is gone', async () => {
    write('scenario.json', readBack('scenario.json').replace(', "de"]', ']'));
    mkdirSync(path('locales'));
    write('locales/fr.json', '{ "gone": { "text": "parti", "lock": "00000000" } }');
    const { code, out } = await fable('strings', 'status', fableAt);
    expect(code).toBe(0);
    expect(out).toMatch(/fr +no +0 +0 +\d+ +1/);
    expect(out).toContain('gone');
  });
});

describe('strings ids', () => {
  test('gives what is bare an id and leaves the rest as it is', async () => {
    const before = readBack('scenario.json');
    write('scenario.json', before.replace('{ "id": "cast.nod", "text": "Nod" }', '"Nod"'));
    const { code, out } = await fable('strings', 'ids', fableAt);
    expect(code).toBe(0);
    expect(out).toContain('1 text was given an id');
    expect(readBack('scenario.json')).toBe(before);
    expect((await fable('strings', 'ids', fableAt)).out).toContain('0 texts');
    expect(readBack('scenario.json')).toBe(before);
  });

  test('a file that is no fable stays as it is, and is told with its place', async () => {
    write('scenario.json', '{ "format": 1,\n "titel": "x" }');
    const { code, err } = await fable('strings', 'ids', fableAt);
    expect(code).toBe(1);
    expect(err).toContain('scenario.json:2:');
    expect(readBack('scenario.json')).toBe('{ "format": 1,\n "titel": "x" }');
  });
});

describe('new', () => {
  test('makes a fable that lints clean', async () => {
    const { code, out } = await fable('new', 'heron-post', '--title', 'The Heron Post', '--in', shelf);
    expect(code).toBe(0);
    expect(out).toContain('The Heron Post');
    expect((await fable('lint', join(shelf, 'heron-post'))).code).toBe(0);
  });

  test('lays the schema beside it, where editors look for it by the first line of the file', async () => {
    await fable('new', 'heron-post', '--in', shelf);
    const { $schema } = JSON.parse(readFileSync(join(shelf, 'heron-post/scenario.json'), 'utf8'));
    const schema = readFileSync(join(shelf, 'heron-post', $schema), 'utf8');
    expect(schema).toBe(readFileSync(join(import.meta.dirname, '../../scenarios/scenario.schema.json'), 'utf8'));
  });

  test.each([
    ['a folder that is there', 'one-pot'],
    ['a bad id', 'Heron Post'],
    ['a way out of the shelf', '../heron'],
  ])('refuses %s', async (_, id) => {
    const { code, err } = await fable('new', id, '--in', shelf);
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(readdirSync(shelf)).toEqual(['one-pot']);
  });

  test('refuses an empty title', async () => {
    expect((await fable('new', 'heron-post', '--title', ' ', '--in', shelf)).code).toBe(2);
  });

  test('refuses a title with a name that nobody has, and makes no folder for it', async () => {
    const { code, err } = await fable('new', 'heron-post', '--title', 'For {pell}', '--in', shelf);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('“For {pell}” cannot be the title of a fable. Nothing is called'),
    ]);
    expect(readdirSync(shelf)).toEqual(['one-pot']);
  });

  test('sets a title on one line', async () => {
    const { out } = await fable('new', 'heron-post', '--title', ' The\n Heron  Post ', '--in', shelf, '--json');
    expect(JSON.parse(out)).toMatchObject({ title: 'The Heron Post' });
  });
});

describe('the page of the workshop shows what --json holds', () => {
  const page = readFileSync(join(import.meta.dirname, '../../scenarios/WORKSHOP.md'), 'utf8');
  const shown = (heading: string): object => {
    const section = page.split(/^##+ /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
    return JSON.parse(/```json\n([\s\S]*?)```/.exec(section)?.[1] ?? 'null');
  };
  const keys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 1).map(keys);
    if (typeof value !== 'object' || value === null) return typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keys(item)]));
  };

  test.each([
    ['new', () => ['new', 'heron-post', '--in', shelf]],
    ['strings export', () => ['strings', 'export', fableAt, '--lang', 'de']],
    ['strings pseudo', () => ['strings', 'pseudo', fableAt]],
    ['strings ids', () => ['strings', 'ids', fableAt]],
  ])('of %s', async (command, words) => {
    const { out } = await fable(...words(), '--json');
    expect(keys(JSON.parse(out))).toEqual(keys(shown(command)));
  });

  test('of strings status', async () => {
    await fable('strings', 'import', fableAt, await translated('title', 'Ein Topf'), '--lang', 'de');
    const { out } = await fable('strings', 'status', fableAt, '--json');
    const told = keys({ ...JSON.parse(out) });
    expect(told).toEqual(keys(shown('strings status')));
  });

  test('of strings import, where it refuses a table and where it takes one in', async () => {
    const read = async (words: string) => {
      const table = await translated('title', words);
      return JSON.parse((await fable('strings', 'import', fableAt, table, '--lang', 'de', '--json')).out);
    };
    const { problems, written } = await read('{x}');
    expect(written).toBeNull();
    expect(keys({ ...(await read('Topf')), problems })).toEqual(keys(shown('strings import')));
  });
});
