import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine';
import { authored, POLICIES, type Policy, playRecords } from '../../src/simulate';
import { playPatiently } from '../../src/tools/fable/patience';
import { runFable } from '../../src/tools/fable/program';
import { smallScenario } from '../support/smallScenario';

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

  test('plays by a file that is CommonJS, and lets what a file prints not into the answer', async () => {
    const { log } = console;
    const file = written('old.cjs', 'console.log("!"); module.exports = (view, choices) => choices[0].id;');
    const { code, out } = await simulate('--policy', file, '--runs', '3', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).parts[0].runs).toBe(3);
    expect(console.log).not.toBe(log);
  });

  test('comes to the same in any number of threads', async () => {
    const words = ['--policy', written('again.mjs', LAST), '--runs', '600', '--json'];
    const one = await simulate(...words, '--threads', '1');
    const two = await simulate(...words, '--threads', '2');
    expect(JSON.parse(two.out)).toEqual(JSON.parse(one.out));
  });

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
    ['a file that is broken', ['--policy', written('broken.mjs', '\nexport default (')], 'cannot be loaded'],
    ['a file that waits', ['--policy', written('waits.mjs', 'await 1; export default () => "";')], 'it waits (await)'],
    [
      'a file that lacks another',
      ['--policy', written('lacks.cjs', 'require("./no.cjs")')],
      "find module './no.cjs'\n",
    ],
    ['a folder', ['--policy', folder], 'it is a folder'],
    ['a picture without a policy', ['--svg', join(folder, 'a.svg')], '--policy'],
    [
      'a picture in no folder',
      ['--policy', 'lead', '--runs', '1', '--svg', join(folder, 'no/a.svg')],
      'no such folder',
    ],
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

describe('patience', () => {
  const game = compile(smallScenario());
  const seeds = { first: 1, runs: 4, withWays: false };
  const first: Policy = ({ choices }) => choices[0]?.id ?? '';

  test('plays the same as without', () => {
    expect(playPatiently(game, first, seeds)).toEqual(playRecords(game, first, 1, 4));
  });

  test('lets what throws throw', () => {
    const play = () =>
      playPatiently(
        game,
        authored(() => 'no'),
        seeds,
      );
    expect(play).toThrow('it answered "no"');
  });

  test('ends where a policy loops for ever, and says where', () => {
    const looping: Policy = (decision) => {
      while (decision.state.turn > 0) decision.state.turn;
      return first(decision);
    };
    expect(() => playPatiently(game, looping, seeds, 0.1)).toThrow(
      'turn 2, scene "rope-day" (seed 1): it had not answered after 0.1 seconds',
    );
  });

  test('ends with a policy that is slow and yet gets on', () => {
    let asked = 0;
    const slow: Policy = (decision) => {
      asked += 1;
      const now = performance.now();
      while (performance.now() < now + 30) asked += 0;
      return first(decision);
    };
    expect(playPatiently(game, slow, seeds, 0.2)).toEqual(playRecords(game, first, 1, 4));
    expect(asked).toBeGreaterThan(12);
  });
});

describe('a story without an end', () => {
  test('is told so, from here and from threads', async () => {
    const file = join(folder, 'scenario.json');
    const round = smallScenario((scenario) => {
      for (const choice of scenario.parts[0]?.scenes['rope-day']?.dilemma?.choices ?? []) choice.goto = 'rope-day';
    });
    writeFileSync(file, JSON.stringify(round));
    for (const threads of ['1', '2']) {
      const [out, err]: [string[], string[]] = [[], []];
      const words = ['simulate', file, '--policy', 'manage', '--runs', '300', '--threads', threads];
      const streams = {
        out: { write: (text: string) => out.push(text) },
        err: { write: (text: string) => err.push(text) },
      };
      expect(await runFable(words, streams)).toBe(2);
      expect(err.join('')).toContain('A run has no end: it stands at scene "rope-day" after 5000 decisions');
    }
  });
});
