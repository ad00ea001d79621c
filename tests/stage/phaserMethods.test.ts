import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standInFor } from '../../src/stage/phaserCuts';
import { methodsOf, NEEDED, withNeededMethods } from '../../src/stage/phaserMethods';

const sourceOf = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../node_modules/phaser/src', `${path}.js`), 'utf8');

describe('which methods are taken of Phaser’s classes', () => {
  it.each(Object.entries(NEEDED))('%s has all that are needed, and keeps no others', (path, names) => {
    const needed = names.split(' ');
    expect(standInFor(path)).toBeNull();
    expect(methodsOf(sourceOf(path))).toEqual(expect.arrayContaining(needed));
    const kept = methodsOf(withNeededMethods(path, sourceOf(path))).filter((name) => name !== 'initialize');
    expect(kept.sort()).toEqual([...needed].sort());
  });

  it.each(Object.keys(NEEDED))('%s can still be read', (path) => {
    expect(() => new Function('module', 'require', withNeededMethods(path, sourceOf(path)))).not.toThrow();
  });

  it('leaves other modules as they are', () => {
    const source = sourceOf('core/Game');
    expect(withNeededMethods('core/Game', source)).toBe(source);
  });
});
