import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COEFFICIENTS } from '../../src/engine';
import { runFable } from '../../src/tools/fable/program';

async function calibrate(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(['calibrate', ...words], {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const QUICK = ['alder-ferry', '--runs', '20', '--tries', '10'];
const report = join(mkdtempSync(join(tmpdir(), 'calibrate-')), 'report.md');

describe('fable calibrate', () => {
  test('tells the least margin before and after, and writes the report', async () => {
    const { code, out, err } = await calibrate(...QUICK, '--threads', '1', '--report', report);
    expect(code).toBe(0);
    expect(out).toContain('10 sets tried on alder-ferry: 20 runs a policy from seed 1');
    expect(out).toMatch(/with other seeds, from 21 +-?\d\.\d\d +-?\d\.\d\d/);
    expect(readFileSync(report, 'utf8')).toContain('| C1 | alder-ferry | manage ends bureaucratic |');
    expect(err).toMatch(/ s on 1 thread\n$/);
  });

  test('finds the same in any number of threads, and changes nothing', async () => {
    const [one, two] = [
      await calibrate(...QUICK, '--threads', '1', '--json'),
      await calibrate(...QUICK, '--threads', '2', '--json'),
    ];
    expect(JSON.parse(two.out)).toEqual(JSON.parse(one.out));
    expect(JSON.parse(one.out).before.coefficients).toEqual(COEFFICIENTS);
    expect(one.err).toBe('');
  });

  test.each([
    ['no fable', [], '--all'],
    [
      'a report in no folder',
      [...QUICK, '--tries', '99999', '--threads', '1', '--report', '/no/such/a.md'],
      'no such folder',
    ],
  ])('%s is wrong use', async (_what, words, said) => {
    const { code, err } = await calibrate(...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
