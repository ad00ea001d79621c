import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';

const ROOT = join(import.meta.dirname, '../..');
const guide = readFileSync(join(ROOT, 'scenarios/README.md'), 'utf8');
const FILE = 'scenarios/one-pot/scenario.json';

/** Each command of the guide with what is shown to come of it, in order. */
const steps = [...guide.matchAll(/```console\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
  .map((step) => step.split('\n'))
  .filter(([line]) => line?.startsWith('fable'))
  .map(([line = '', ...shown]) => ({ line, shown: shown.filter((one) => one !== '…' && one !== '') }));

/** Both play thousands of runs, and have tests of their own. */
const LONG = ['check', 'simulate'];

/** What the guide asks its reader to do by hand, before the command at hand. */
const BY_HAND: Readonly<Record<number, () => void>> = {
  2: () => edit('"storylets": {\n', (found) => `${found}${evening}`),
  3: () => edit('bensh', () => 'bench'),
};

const evening = /```json\n("[\s\S]*?)```/.exec(guide)?.[1]?.replaceAll(/^/gm, '        ') ?? '';

let home = '';
let before = '';

beforeAll(() => {
  before = process.cwd();
  home = mkdtempSync(join(tmpdir(), 'hand-in-glove-guide-'));
  process.chdir(home);
});
afterAll(() => {
  process.chdir(before);
  rmSync(home, { recursive: true });
});

function edit(what: string, put: (found: string) => string): void {
  const text = readFileSync(FILE, 'utf8');
  expect(text).toContain(what);
  writeFileSync(FILE, text.replace(what, put));
}

/** A command line of the guide: its words, and the file its output goes to. */
function wordsOf(line: string): { words: string[]; file: string | undefined } {
  const [command = '', file] = line.split(' > ');
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  return { words: words.slice(1), file };
}

async function run(line: string): Promise<string> {
  const { words, file } = wordsOf(line);
  const out: string[] = [];
  const stream = { write: (text: string) => out.push(text) };
  await runFable(words, { out: stream, err: stream });
  if (file !== undefined) writeFileSync(file, translated(out.join('')));
  return out.join('');
}

/** The guide's translator has come as far as two words. */
const translated = (table: string): string =>
  table
    .replace(/("title",.*?),"","missing"/, '$1,"Ein Topf",""')
    .replace(/("cast\.nod",.*?),"","missing"/, '$1,"Nick",""');

test('every command of the guide does what the guide shows', { timeout: 30_000 }, async () => {
  const short = steps.filter(({ line }) => !LONG.includes(wordsOf(line).words[0] ?? ''));
  expect(short.map(({ line }) => wordsOf(line).words[0])).toEqual([
    'new',
    'play',
    'lint',
    'lint',
    'strings',
    'strings',
    'strings',
  ]);
  for (const [index, { line, shown }] of short.entries()) {
    BY_HAND[index]?.();
    const out = await run(line);
    for (const one of shown) expect(out, line).toContain(one.split('…')[0]);
  }
  expect(guide).toContain('`fable play one-pot --seed 15 --choices meet`');
  expect(await run('fable play one-pot --seed 15 --choices meet')).toContain('Then there are ten.');
});
