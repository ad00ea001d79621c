import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUTS, covers, standInFor } from '../../src/stage/phaserCuts';

const SOURCES = join(import.meta.dirname, '../../node_modules/phaser/src');
const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.js'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.js$/, ''));

/** Runs a stand-in as the CommonJS module that it is. */
function load(source: string): unknown {
  const module: { exports: unknown } = { exports: undefined };
  new Function('module', 'require', source)(module, (path: string) => path);
  return module.exports;
}

describe('what is left out of Phaser', () => {
  it.each(CUTS.flatMap(({ modules: entries }) => entries))('%s is something that Phaser has', (entry) => {
    expect(modules.filter((path) => covers(entry, path))).not.toEqual([]);
  });

  it('has a stand-in that can be loaded, for every module', () => {
    const standIns = modules.map(standInFor).filter((source) => source !== null);
    expect(standIns.length).toBeGreaterThan(80);
    for (const source of standIns) expect(['function', 'object', 'string']).toContain(typeof load(source));
  });

  it('says what is missing when it is used all the same', () => {
    const line = load(standInFor('geom/line/Line') ?? '') as new () => unknown;
    expect(() => new line()).toThrow(/geom\/line\/Line is left out/);
  });

  it.each(['core/Game', 'gameobjects/image/Image', 'gameobjects/container/Container', 'cameras/2d/effects/Shake'])(
    'leaves %s alone',
    (path) => expect(standInFor(path)).toBeNull(),
  );
});
