import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fablesThere } from '../../src/tools/fable/fableFiles';
import { runFable } from '../../src/tools/fable/program';

async function note(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(['note', ...words], {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A copy of the ferry that may be written to. */
function ferry(): { folder: string; file: string } {
  const folder = join(mkdtempSync(join(tmpdir(), 'note-')), 'alder-ferry');
  cpSync('scenarios/alder-ferry', folder, { recursive: true });
  return { folder, file: join(folder, 'teaching-note.md') };
}

describe('fable note', () => {
  test.each(fablesThere())('finds the concept map of %s as the fable is now', async (id) => {
    const { code, out, err } = await note(id, '--check');
    expect([code, out, err]).toEqual([0, expect.stringContaining('the concept map is the fable’s'), '']);
  });

  test('makes the map anew after the fable has changed, and leaves the rest alone', async () => {
    const { folder, file } = ferry();
    const before = readFileSync(file, 'utf8');
    const scenario = join(folder, 'scenario.json');
    writeFileSync(
      scenario,
      readFileSync(scenario, 'utf8').replace('"the drill, and how dull it is"', '"a dull half day"'),
    );
    expect((await note(folder, '--check')).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect((await note(folder)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before.replace('the drill, and how dull it is', 'a dull half day'));
  });

  test('begins a note where there is none, but not while it only looks', async () => {
    const { folder, file } = ferry();
    rmSync(file);
    const looked = await note(folder, '--check', '--json');
    expect([looked.code, JSON.parse(looked.out)]).toEqual([
      1,
      expect.objectContaining({ begun: false, current: false }),
    ]);
    expect((await note(folder)).out).toContain('begun, with the concept map');
    expect(readFileSync(file, 'utf8')).toMatch(/^# Teaching note: The Ferry at Alder Bend\n[\s\S]*\| Rope day \|/);
  });

  test('says what is missing where a note has no place for the map', async () => {
    const { folder, file } = ferry();
    writeFileSync(file, '# My own note\n');
    const { code, err } = await note(folder);
    expect(code).toBe(2);
    expect(err).toContain('has no place for its concept map: expected the line <!-- concept map');
    expect(readFileSync(file, 'utf8')).toBe('# My own note\n');
  });
});
