import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodsOf, NEEDED } from '../../src/stage/phaserMethods';

const ROOT = join(import.meta.dirname, '../..');
const PHASER = join(ROOT, 'node_modules/phaser');
/** Inside of the project, so that the compiler finds the types of others. */
const CACHE = join(ROOT, 'node_modules/.cache');

/** The methods of one of Phaser's classes that the build leaves out. */
async function leftOut(path: string, needed: string): Promise<string[]> {
  const source = await readFile(join(PHASER, 'src', `${path}.js`), 'utf8');
  return methodsOf(source).filter((name) => name !== 'initialize' && !needed.split(' ').includes(name));
}

/** Phaser's types without those methods: each is declared on one line of its class. */
async function typesAsBuilt(): Promise<string> {
  let types = await readFile(join(PHASER, 'types/phaser.d.ts'), 'utf8');
  for (const [path, needed] of Object.entries(NEEDED)) {
    const out = (await leftOut(path, needed)).join('|');
    // Phaser has another `Camera`, a step of drawing.
    const own = new RegExp(`^( +)class ${path.split('/').at(-1)}\\b(?!.*RenderNode)[\\s\\S]*?^\\1\\}`, 'm');
    types = types.replace(own, (all) => all.replace(new RegExp(`^ +(?:${out})(?:<.*>)?\\(.*\\r?\\n`, 'gm'), ''));
  }
  return types;
}

describe('the stage, compiled with Phaser’s types as the build leaves them', () => {
  let folder = '';

  beforeAll(async () => {
    await mkdir(CACHE, { recursive: true });
    folder = await mkdtemp(join(CACHE, 'phaser-types-'));
    await writeFile(join(folder, 'phaser.d.ts'), await typesAsBuilt());
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What the compiler finds in these files. */
  async function faultsIn(files: readonly string[]): Promise<string> {
    const project = {
      extends: join(ROOT, 'src/tsconfig.json'),
      compilerOptions: { noEmit: true, composite: false, incremental: false, paths: { phaser: ['./phaser.d.ts'] } },
      include: files,
      references: [],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    return promisify(execFile)(process.execPath, [tsc, '-p', folder]).then(
      () => '',
      (error) => error.stdout,
    );
  }

  it('calls no method that is left out', async () => {
    expect(await faultsIn([join(ROOT, 'src/stage/*.ts'), join(ROOT, 'src/types/*.d.ts')])).toBe('');
  });

  it('would not compile if it did', async () => {
    const calls =
      "import type Phaser from 'phaser';\nexport const pan = (one: Phaser.Scene) => one.cameras.main.pan(1, 1);\n";
    await writeFile(join(folder, 'calls.ts'), calls);
    expect(await faultsIn(['calls.ts'])).toContain("Property 'pan' does not exist");
  });
});
