import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/simulate';
import { runFable } from '../../src/tools/fable/program';

const folder = mkdtempSync(join(tmpdir(), 'policies-'));

/** A file in a folder of its own. */
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function simulate(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(['simulate', 'alder-ferry', ...words], {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const LAST = 'export default (view, choices) => choices.at(-1).id;';

describe('fable simulate', () => {
  test('tells how the runs of a policy went, and how fast on the side', async () => {
    const { code, out, err } = await simulate('--policy', 'manage', '--runs', '20');
    expect(code).toBe(0);
    expect(out).toContain('20 runs, seeds 1 to 20');
    expect(out).toMatch(/bureaucratic +100 %/);
    expect(err).toMatch(/decisions\/s on 1 thread/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('without a policy tells of all of them in short', async () => {
    const { out } = await simulate('--runs', '5');
    for (const name of ['manage', 'read-context', 'heed-what']) expect(out).toMatch(new RegExp(`^${name} `, 'm'));
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('with --json gives one object and nothing beside it', async () => {
    const { out, err } = await simulate('--policy', 'random', '--runs', '8', '--seed', '40', '--json');
    expect(JSON.parse(out)).toMatchObject({ fable: 'alder-ferry', policy: 'random', runs: 8, seed: 40 });
    expect(err).toBe('');
  });

  test('plays by a file that exports a policy', async () => {
    const { code, out } = await simulate('--policy', written('last.mjs', LAST), '--runs', '6', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).parts[0].runs).toBe(6);
  });

  test('comes to the same in any number of threads', async () => {
    const words = ['--policy', written('again.mjs', LAST), '--runs', '600', '--json'];
    const one = await simulate(...words, '--threads', '1');
    const two = await simulate(...words, '--threads', '2');
    expect(JSON.parse(two.out)).toEqual(JSON.parse(one.out));
  }, 30000);

  test('draws the drift', async () => {
    const svg = join(folder, 'drift.svg');
    const { out } = await simulate('--policy', 'lead', '--runs', '5', '--svg', svg);
    expect(out).toContain(svg);
    expect(readFileSync(svg, 'utf8')).toContain('toward chaos');
  });

  test('is on the page for authors: every policy by its name, and an example that plays', async () => {
    const page = readFileSync('scenarios/WORKSHOP.md', 'utf8');
    for (const name of Object.keys(POLICIES)) expect(page).toContain(`\`${name}\``);
    const [, example = ''] = /^```js\n(.*?)^```/ms.exec(page) ?? [];
    const { code, out } = await simulate('--policy', written('example.mjs', example), '--runs', '40', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).parts[0].acts.direct.perRun).toBeGreaterThan(0);
  });

  test.each([
    ['a policy there is not', ['--policy', 'mange'], 'manage'],
    ['a file that exports none', ['--policy', written('none.mjs', 'export const a = 1;')], 'exports no policy'],
    ['a file that is broken', ['--policy', written('broken.mjs', 'export default (')], 'cannot be loaded'],
    ['a picture without a policy', ['--svg', join(folder, 'a.svg')], '--policy'],
    ['a picture in no folder', ['--policy', 'lead', '--runs', '1', '--svg', join(folder, 'no/a.svg')], 'be written'],
    ['a number that is none', ['--runs', 'ten'], 'whole number from 1'],
    ['a seed too large', ['--seed', '4294967296'], 'whole number from 0'],
  ])('%s is wrong use', async (_what, words, said) => {
    const { code, err, out } = await simulate(...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(out).not.toContain('at Object.');
  });

  test.each(['1', '2'])(
    'a policy that does not decide is told where, from %s threads',
    async (threads) => {
      const file = written(`undecided${threads}.mjs`, 'export default (view) => (view.turn < 2 ? "mend" : "nothing");');
      const { code, err } = await simulate('--policy', file, '--runs', '600', '--threads', threads);
      expect(code).toBe(2);
      expect(err).toMatch(/turn 2, scene "rope-day" \(seed \d+\): it answered "nothing"; return the id/);
    },
    30000,
  );
});
