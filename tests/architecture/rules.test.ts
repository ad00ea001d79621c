import { describe, expect, test } from 'vitest';
import { readModules } from './graph';
import {
  badNames,
  importCircles,
  impureNames,
  longFiles,
  packageOf,
  roomOf,
  unsafeArithmetic,
  wrongImports,
} from './rules';

const files = (made: Record<string, string>) => new Map(Object.entries(made));
const modules = (made: Record<string, string>) => readModules(files(made));
const wrong = (made: Record<string, string>) => wrongImports(modules(made));

describe('rooms', () => {
  test('are folders, or the narrower place with rules of its own', () => {
    expect(roomOf('engine/step.ts')).toBe('engine');
    expect(roomOf('scenario/index.ts')).toBe('scenario/index');
    expect(roomOf('run/browser/store.ts')).toBe('run/browser');
    expect(roomOf('director/ports.ts')).toBe('director/ports');
    expect(roomOf('director/portsmouth.ts')).toBe('director');
    expect(roomOf('attic/box.ts')).toBeNull();
  });

  test('know whose package an import means', () => {
    expect(packageOf('zod/mini')).toBe('zod');
    expect(packageOf('@preact/signals')).toBe('@preact/signals');
    expect(packageOf('@fontsource-variable/literata/index.css')).toBe('@fontsource-variable/*');
    expect(packageOf('node:fs')).toBe('node:*');
  });
});

describe('wrong imports are seen', () => {
  test('from a lower room to a higher one, in each way of importing', () => {
    const higher = { 'run/log.ts': '' };
    const ways = [
      "import { log } from '../run/log';",
      "import type { Log } from '../run/log';",
      "export { log } from '../run/log';",
      "export * from '../run/log';",
      "const log = () => import('../run/log');",
      "type Log = import('../run/log').Log;",
      "const log = new URL('../run/log.ts', import.meta.url);",
      "const logs = import.meta.glob('../run/log.ts');",
    ];
    for (const way of ways) {
      expect(wrong({ ...higher, 'engine/step.ts': way }), way).toEqual(['engine/step.ts: engine may not import run']);
    }
  });

  test('from a pure room to the part of its neighbour that touches the browser', () => {
    const made = { 'run/browser/store.ts': '', 'run/log.ts': "import './browser/store';" };
    expect(wrong(made)).toEqual(['run/log.ts: run may not import run/browser']);
  });

  test('of values where only types may pass', () => {
    const door = { 'scenario/index.ts': '' };
    expect(wrong({ ...door, 'stage/actor.ts': "import type { Mood } from '../scenario';" })).toEqual([]);
    expect(wrong({ ...door, 'stage/actor.ts': "import { type Mood } from '../scenario';" })).toEqual([]);
    expect(wrong({ ...door, 'stage/actor.ts': "import { type Mood, MOODS } from '../scenario';" })).toEqual([
      'stage/actor.ts: stage may take only types from scenario/index',
    ]);
  });

  test('past the door of a room', () => {
    const made = {
      'scenario/schema/text.ts': '',
      'dialogue/line.tsx': "import { Id } from '../scenario/schema/text';",
    };
    expect(wrong(made)).toEqual(['dialogue/line.tsx: dialogue may not import scenario']);
  });

  test('between presenters', () => {
    const made = {
      'stage/index.ts': '',
      'dialogue/index.ts': '',
      'stage/a.ts': "import '../dialogue'",
      'dialogue/a.ts': "import '../stage'",
    };
    expect(wrong(made)).toHaveLength(2);
  });

  test('of packages in rooms that must not know them, or that no row names', () => {
    expect(wrong({ 'dialogue/line.tsx': "import Phaser from 'phaser';" })).toEqual([
      'dialogue/line.tsx: dialogue may not use phaser',
    ]);
    expect(wrong({ 'dialogue/a.ts': "import Game from 'phaser-src/core/Game.js';" })).toHaveLength(1);
    expect(wrong({ 'director/director.ts': "import { signal } from '@preact/signals';" })).toHaveLength(1);
    expect(wrong({ 'engine/step.ts': "import { readFileSync } from 'node:fs';" })).toHaveLength(1);
    expect(wrong({ 'pages/play/main.ts': "import left from 'left-pad';" })).toEqual([
      'pages/play/main.ts: package left-pad is in no row of the table',
    ]);
  });

  test('out of src, of something computed, and to or from no room', () => {
    expect(wrong({ 'engine/step.ts': "import '../../scenarios/a/scenario.json';" })).toHaveLength(1);
    expect(wrong({ 'pages/main.ts': "import '../../scenarios/a/scenario.json';" })).toEqual([]);
    expect(wrong({ 'pages/main.ts': 'const load = (name: string) => import(name);' })).toHaveLength(1);
    expect(wrong({ 'pages/main.ts': "import '../attic/box';", 'attic/box.ts': '' })).toHaveLength(1);
    expect(wrong({ 'attic/box.ts': "import '../engine/step';", 'engine/step.ts': '' })).toHaveLength(1);
  });

  test('but not in comments and strings', () => {
    const made = {
      'engine/step.ts': "// import '../run/log'\nexport const words = \"import '../run/log'\";",
      'run/log.ts': '',
    };
    expect(wrong(made)).toEqual([]);
  });
});

describe('impure names are seen', () => {
  const names = (code: string) => impureNames(modules({ 'simulate/batch.ts': code }));

  test('however they are used', () => {
    expect(names('export const now = () => Date.now();')).toEqual(['simulate/batch.ts: Date']);
    expect(names('export const roll = () => Math.random();')).toEqual(['simulate/batch.ts: Math.random']);
    expect(names('const { random } = Math; export { random };')).toEqual(['simulate/batch.ts: Math']);
    expect(names("export const roll = Math['random'];")).toEqual(['simulate/batch.ts: Math']);
    expect(names('export const page = { document };')).toEqual(['simulate/batch.ts: document']);
    expect(names('export let when: Date;')).toEqual(['simulate/batch.ts: Date']);
    expect(names('console.log(`$' + '{process.pid}`);')).toEqual([
      'simulate/batch.ts: process',
      'simulate/batch.ts: console',
    ]);
  });

  test('but not where they only label something, nor in comments and strings', () => {
    expect(names("export const season = { window: 3, 'process': 4 }; season.window; // Date")).toEqual([]);
    expect(names("export const words = 'document, window, Date';")).toEqual([]);
    expect(names('export interface Season { window: number; process(): void }')).toEqual([]);
  });

  test('nor where they name something of its own, however it is declared', () => {
    const declared = [
      'export const read = (document: unknown) => document;',
      'export function read({ of: document }: { of: string }) { return document; }',
      'export const [window, ...process] = [1, 2]; window + process.length;',
      "import { document } from './a'; document;",
      'try { read(); } catch (process) { process; }',
      'export type Read = (document: unknown) => void;',
    ];
    for (const code of declared) expect(names(code), code).toEqual([]);
    expect(names('export const Date = 3; Date;')).toEqual(['simulate/batch.ts: Date']);
  });

  test('only in pure rooms', () => {
    expect(
      impureNames(modules({ 'pages/main.ts': 'document.title;', 'run/browser/store.ts': 'window.name;' })),
    ).toEqual([]);
  });
});

describe('arithmetic that differs between browsers is seen', () => {
  const sums = (path: string, code: string) => unsafeArithmetic(modules({ [path]: code }));

  test('in the engine', () => {
    expect(sums('engine/a.ts', 'export const a = Math.floor(Math.min(1, Math.max(2, Math.abs(3))));')).toEqual([]);
    for (const name of ['exp', 'pow', 'sqrt', 'tanh', 'log', 'sin', 'cos', 'round', 'hypot']) {
      expect(sums('engine/a.ts', `export const a = Math.${name}(1);`)).toEqual([`engine/a.ts: Math.${name}`]);
    }
    expect(sums('engine/a.ts', 'export const a = 2 ** 3;')).toEqual(['engine/a.ts: **']);
    expect(sums('engine/a.ts', 'export let a = 2; a **= 3;')).toEqual(['engine/a.ts: **']);
  });

  test('and left alone where a picture is drawn', () => {
    expect(sums('drawing/a.ts', 'export const a = Math.sin(1);')).toEqual([]);
  });
});

describe('the shape of the tree', () => {
  test('circles are seen, through any number of files', () => {
    const made = {
      'engine/a.ts': "import './b';",
      'engine/b.ts': "import type { C } from './c';",
      'engine/c.ts': "import './a'; import './d';",
      'engine/d.ts': '',
    };
    expect(importCircles(modules(made))).toEqual(['engine/a.ts <-> engine/b.ts <-> engine/c.ts']);
    expect(importCircles(modules({ 'engine/a.ts': "import './a';" }))).toEqual(['engine/a.ts']);
    expect(importCircles(modules({ 'engine/a.ts': "import './b';", 'engine/b.ts': '' }))).toEqual([]);
  });

  test('names that say nothing are seen', () => {
    const made = files({ 'engine/utils.ts': '', 'stage/helpers/a.ts': '', 'pages/commons.ts': '', 'run/store.ts': '' });
    expect(badNames(made)).toEqual(['engine/utils.ts', 'stage/helpers/a.ts']);
  });

  test('long files are seen', () => {
    const lines = (count: number) => 'x;\n'.repeat(count);
    expect(longFiles(files({ 'engine/a.ts': lines(300), 'engine/b.css': lines(301) }))).toEqual([
      'engine/b.css: 301 lines',
    ]);
  });

  test('a file that cannot be parsed is an error, never an empty file', () => {
    expect(() => modules({ 'engine/a.ts': 'const = ;' })).toThrow('engine/a.ts');
  });
});
