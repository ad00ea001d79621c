import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';
import { smallScenario } from '../support/smallScenario';

/** Draws the ferry as from a pipe. */
async function graph(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(['graph', 'alder-ferry', ...words], {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('fable graph', () => {
  test('writes a picture of the ferry with everything in it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'graph-')), 'ferry.svg');
    const { code, out } = await graph('--svg', file, '--runs', '40');
    expect([code, out]).toEqual([0, `Drawn: ${file}\n`]);
    const svg = readFileSync(file, 'utf8');
    for (const said of ['Summer at the', 'Rope day', 'not-speaking', 'partnership ≤ 50', 'Column four', '40 runs']) {
      expect(svg).toContain(said);
    }
  });

  test('draws the same twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graph-'));
    const [one, two] = [join(folder, 'one.svg'), join(folder, 'two.svg')];
    await graph('--svg', one, '--runs', '20');
    await graph('--svg', two, '--runs', '20');
    expect(readFileSync(one, 'utf8')).toBe(readFileSync(two, 'utf8'));
  });

  test('prints Mermaid and DOT, with shares or without', async () => {
    expect((await graph('--mermaid', '--runs', '20')).out).toMatch(/ subgraph n\d+\["thriving · \d+ %"\]/);
    expect((await graph('--mermaid', '--runs', '20')).out).toMatch(/^flowchart TB\n[\s\S]*The hat · 3 choices · 100 %/);
    expect((await graph('--mermaid', '--runs', '0')).out).not.toContain('%');
    expect((await graph('--dot', '--runs', '0')).out).toMatch(/^digraph "The Ferry at Alder Bend" \{\n[\s\S]*\}\n$/);
  });

  test('says with --json what the picture shows', async () => {
    const { out } = await graph('--json', '--runs', '20');
    const { fable, runs, parts } = JSON.parse(out);
    expect([fable, runs, parts[0].stops[0]]).toEqual([
      'alder-ferry',
      20,
      { key: 'summer/0/0', kind: 'scene', id: 'the-hat', title: 'The hat', about: '3 choices', season: 0, share: 1 },
    ]);
  });

  test.each([
    ['--mermaid', '--dot'],
    ['--json', '--dot'],
    ['--json', '--mermaid', '--svg', 'never.svg'],
  ])('prints one thing only, not %s and %s', async (...words) => {
    const { code, err } = await graph(...words, '--runs', '0');
    expect([code, err]).toEqual([2, 'Only one can be printed: expected either --mermaid, --dot or --json.\n']);
  });

  test('of a story without an end, says how it can be drawn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graph-'));
    const round = smallScenario((scenario) => {
      for (const choice of scenario.parts[0]?.scenes['the-hat']?.dilemma?.choices ?? []) choice.goto = 'the-hat';
    });
    writeFileSync(join(folder, 'scenario.json'), JSON.stringify(round));
    const err: string[] = [];
    const streams = { out: { write: () => {} }, err: { write: (text: string) => err.push(text) } };
    expect(await runFable(['graph', folder, '--dot'], streams)).toBe(2);
    expect(err.join('')).toMatch(/A run has no end[\s\S]*--runs 0 draws the story without figures\./);
    expect(await runFable(['graph', folder, '--dot', '--runs', '0'], streams)).toBe(0);
  });

  test('asked for nothing, says what there is', async () => {
    const { code, err } = await graph();
    expect([code, err]).toEqual([2, 'Nothing to make: expected --svg FILE, --mermaid, --dot or --json.\n']);
  });
});
