import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
let folder = '';

/** Runs the built command as a shell would: plain Node, no TypeScript. */
const handInGlove = (...words: string[]) => run(process.execPath, [join(folder, 'tools/fable/fable.js'), ...words]);

describe('the built command', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hand-in-glove-'));
    await build({ configFile: 'src/tools/vite.config.ts', logLevel: 'error', build: { outDir: folder } });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('says what it can do', async () => {
    expect((await handInGlove('--help')).stdout).toContain('lint');
  });

  test('plays in threads of its own', async () => {
    const words = ['simulate', 'alder-ferry', '--policy', 'random', '--runs', '600', '--json', '--threads'];
    const [one, two] = [await handInGlove(...words, '1'), await handInGlove(...words, '2')];
    expect(JSON.parse(two.stdout)).toMatchObject({ runs: 600 });
    expect(two.stdout).toBe(one.stdout);
  });
});
