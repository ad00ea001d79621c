import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import game from '../../../vite.config.ts';
import { ROOMS } from '../../architecture/house';

const PAGES = join(import.meta.dirname, '../../../src/pages');

test('no build of the game begins at the gallery', () => {
  const entries = Object.values(
    (game as { build: { rolldownOptions: { input: Record<string, string> } } }).build.rolldownOptions.input,
  );
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.filter((entry) => entry.includes('pages/gallery'))).toEqual([]);
});

test('and none comes to it: no room may take from it, and no page links to it', () => {
  expect(Object.entries(ROOMS).filter(([, others]) => others.some((other) => other.includes('gallery')))).toEqual([]);
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(html|tsx?)$/.test(path) && !path.startsWith('gallery'),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((path) => readFileSync(join(PAGES, path), 'utf8').includes('gallery/'))).toEqual([]);
});
