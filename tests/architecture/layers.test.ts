import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, readModules } from './graph';
import { EXCEPTIONS, PACKAGES, PURE, ROOMS } from './house';
import { badNames, importCircles, impureNames, longFiles, roomOf, unsafeArithmetic, wrongImports } from './rules';

const ROOT = join(import.meta.dirname, '../..');

function readSrc(): Files {
  const src = join(ROOT, 'src');
  const entries = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [
      path
        .slice(src.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

describe('the house as it stands', () => {
  const files = readSrc();
  const modules = readModules(files);

  test('every file lies in a room', () => {
    expect(modules.map(({ path }) => path).filter((path) => roomOf(path) === null)).toEqual([]);
  });

  test('every import is one that the tables allow', () => expect(wrongImports(modules)).toEqual([]));

  test('the list of exceptions is empty', () => expect(EXCEPTIONS).toEqual([]));

  test('pure rooms name nothing of page, server, clock or chance', () => expect(impureNames(modules)).toEqual([]));

  test('the engine reckons only with what is the same everywhere', () => expect(unsafeArithmetic(modules)).toEqual([]));

  test('no files import each other in a circle', () => expect(importCircles(modules)).toEqual([]));

  test('every name says something', () => expect(badNames(files)).toEqual([]));

  test('every file can be read in one go', () => expect(longFiles(files)).toEqual([]));

  test('it is the real house: its pure rooms are there and import each other', () => {
    const rooms = new Set(modules.map(({ path }) => roomOf(path)));
    expect(PURE.filter((room) => !rooms.has(room))).toEqual([]);
    expect(modules.flatMap(({ edges }) => edges).filter(({ file }) => file !== null).length).toBeGreaterThan(50);
  });

  test('the tables speak of each package that the game needs', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).filter((name) => !(name in PACKAGES))).toEqual([]);
  });

  test('the tables name only rooms that are in them', () => {
    const named = [...Object.values(ROOMS), ...Object.values(PACKAGES)].flat().map((room) => room.replace('type ', ''));
    expect(named.filter((room) => !(room in ROOMS))).toEqual([]);
  });
});
