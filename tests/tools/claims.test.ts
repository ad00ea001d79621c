import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ClaimResult, checkClaims, Trial } from '../../src/simulate';
import { claimLines, marginRows, withMargins } from '../../src/tools/fable/commands/claimLines';
import { runFable } from '../../src/tools/fable/program';
import { dilemmaOf, longScenario } from '../simulate/longScenario';

async function claims(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(['claims', ...words], {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const QUICK = ['--runs', '100', '--threads', '1'];

test('the page of the model tells the margins as they are', async () => {
  const { results } = JSON.parse((await claims('--all', '--json')).out) as { results: ClaimResult[] };
  const page = readFileSync('src/engine/MODEL.md', 'utf8');
  expect(page.match(/^\| C\d+ \|.*$/gm), 'what to do: npm run margins').toEqual(marginRows(results));
  expect(withMargins(page, results)).toBe(page);
});

describe('fable claims', () => {
  test('says every figure in a line of 100 columns, however many states there are', () => {
    const heading = longScenario((scenario) => {
      const [, lifts] = dilemmaOf(scenario, 'last-bell').choices;
      lifts?.consequences?.push({ stock: 'vision', by: 12, reason: 'It is so.' });
    });
    const results = checkClaims([new Trial(heading, { runs: 40, seed: 1 })]);
    const lines = claimLines(results).map((line) => line.replace(/\d+ states/, '10000 states'));
    expect(lines.filter((line) => line.includes('margin')).length).toBeGreaterThan(30);
    expect(lines.filter((line) => line.replace(/ {2,}(?=\S+ [%≥≤><])/, '  ').length > 100)).toEqual([]);
    expect(Math.max(...claimLines(results).map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('makes the table of a page anew, and says so before it plays where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claims-'));
    const page = join(folder, 'page.md');
    const head = '| claim | fable | figure | found | bound | margin |\n|---|---|---|---|---|---|\n';
    writeFileSync(page, `before\n\n${head}| C1 | old | row | 1 | 2 | 3 |\n\nafter\n`);
    expect((await claims('alder-ferry', ...QUICK, '--into', page)).code).toBe(0);
    const written = readFileSync(page, 'utf8');
    expect(written).toMatch(/^before\n\n\| claim [\s\S]*\| C1 \| alder-ferry \| manage ends [\s\S]*\|\n\nafter\n$/);
    expect(written).not.toContain('old');
    writeFileSync(page, 'no table\n');
    const { code, err } = await claims('alder-ferry', ...QUICK, '--into', page);
    expect(code).toBe(2);
    expect(err).toContain('has no table of margins');
    expect(readFileSync(page, 'utf8')).toBe('no table\n');
  });

  test('tells of every claim with its figures, and the time on the side', async () => {
    const { code, out, err } = await claims('alder-ferry', ...QUICK);
    expect(code).toBe(0);
    for (let claim = 1; claim <= 15; claim += 1) expect(out).toMatch(new RegExp(`^C${claim} `, 'm'));
    expect(out).toMatch(/manage ends bureaucratic +100\.0 % +≥ 95 % +margin +1\.00/);
    expect(out).toContain('6 pass, 0 fail, 9 not applicable');
    expect(err).toMatch(/^\d+\.\d s on 1 thread\n/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('with --json gives one object, the same from one thread and from two', async () => {
    const one = await claims('alder-ferry', ...QUICK, '--json');
    const two = await claims('--all', '--runs', '100', '--threads', '2', '--json');
    const { fables, results } = JSON.parse(one.out);
    expect(fables).toEqual(['alder-ferry']);
    expect(results).toHaveLength(15);
    expect(one.err).toBe('');
    const mine = JSON.parse(two.out).results.filter(({ fable }: { fable: string | null }) => fable === 'alder-ferry');
    expect(mine).toEqual(results.filter(({ fable }: { fable: string | null }) => fable !== null));
  });

  test('where there are no fables at all, nothing passes', async () => {
    const before = process.cwd();
    process.chdir(tmpdir());
    const { code, err } = await claims('--all').finally(() => process.chdir(before));
    expect(code).toBe(2);
    expect(err).toContain('There is no scenarios/ with a fable in it here');
  });

  test.each([
    ['no fable', [], '--all'],
    ['a fable and all', ['alder-ferry', '--all'], 'not both'],
    ['a fable twice', ['alder-ferry', 'scenarios/alder-ferry'], 'the id “alder-ferry”'],
    ['a fable there is not', ['adler-ferry'], 'alder-ferry'],
    ['hardly any runs', ['alder-ferry', '--runs', '3'], 'whole number from 10'],
  ])('%s is wrong use', async (_what, words, said) => {
    const { code, err } = await claims(...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
