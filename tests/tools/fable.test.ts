import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';
import { newFable } from '../../src/workshop/outline';

/** Runs the workshop as from a pipe; what it wrote and how it ended. */
async function fable(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(words, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('the command line', () => {
  test('tells what there is', async () => {
    const { code, out } = await fable('--help');
    expect(code).toBe(0);
    expect(out).toContain('lint');
  });

  test('a fable named by a dot goes by the name of its folder', async () => {
    const before = process.cwd();
    process.chdir('scenarios/alder-ferry');
    const { out } = await fable('strings', 'status', '.', '--json').finally(() => process.chdir(before));
    expect(JSON.parse(out).fable).toBe('alder-ferry');
  });

  test('a word it does not know is answered with the nearest, and is wrong use', async () => {
    const { code, err } = await fable('lnit', 'scenarios/alder-ferry');
    expect(code).toBe(2);
    expect(err).toContain('lint');
  });

  test('a fable that is not there is answered with the nearest, and is wrong use', async () => {
    const { code, out, err } = await fable('lint', 'scenarios/alder-fery');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Did you mean scenarios/alder-ferry?');
  });

  test.each(['scenarios/alder-ferry', 'scenarios/alder-ferry/scenario.json', 'alder-ferry'])(
    'finds a fable by %s',
    async (named) => {
      const { out } = await fable('lint', named);
      expect(out).toContain('scenarios/alder-ferry/scenario.json');
    },
  );

  test('with --json there is one object and nothing else, and no colour in a pipe', async () => {
    const { out, err } = await fable('lint', 'alder-ferry', '--json');
    expect(JSON.parse(out)).toMatchObject({ file: 'scenarios/alder-ferry/scenario.json' });
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });
});

describe('files that cannot be used', () => {
  let shelf = '';
  beforeEach(() => {
    shelf = mkdtempSync(join(tmpdir(), 'hand-in-glove-files-'));
  });
  afterEach(() => rmSync(shelf, { recursive: true }));

  test('a file that is not in UTF-8 is said to be so and left alone, lest its letters be lost', async () => {
    const file = join(shelf, 'scenario.json');
    const before = Buffer.from('{ "title": "T\u00f6pfe" }', 'latin1');
    writeFileSync(file, before);
    const { code, err } = await fable('strings', 'ids', shelf);
    expect(code).toBe(2);
    expect(err).toContain('UTF-8');
    expect(readFileSync(file)).toEqual(before);
  });

  test('a folder where a file is wanted is told in words', async () => {
    writeFileSync(join(shelf, 'scenario.json'), newFable('one-pot'));
    mkdirSync(join(shelf, 'locales/en-XA.json'), { recursive: true });
    const { code, err } = await fable('strings', 'pseudo', shelf);
    expect(code).toBe(2);
    expect(err).toContain(join('locales', 'en-XA.json'));
    expect(err).not.toContain('EISDIR');
  });

  test('a place where nothing can be written is told in words', async () => {
    writeFileSync(join(shelf, 'scenario.json'), newFable('one-pot'));
    writeFileSync(join(shelf, 'locales.txt'), '');
    const { code, err } = await fable('graph', shelf, '--runs', '0', '--svg', join(shelf, 'locales.txt', 'x.svg'));
    expect(code).toBe(2);
    expect(err).toContain('x.svg');
    expect(err).not.toContain('ENOTDIR');
  });
});

test.each([
  ['a fable that is not there', ['lint', 'scenarios/none', '--json']],
  ['an option that is not there', ['lint', 'alder-ferry', '--json', '--loud']],
])('with --json there is one object for %s, too', async (_, words) => {
  const { code, out, err } = await fable(...words);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({ error: expect.stringMatching(/^(?!error:).*\w/) });
  expect(err).not.toBe('');
});
