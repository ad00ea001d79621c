import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Licence texts and notes need no credit of their own. */
const NOTES = /\.(md|txt)$/;

const assets = readdirSync('assets', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !NOTES.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^assets\//, ''));

const credited = [...readFileSync('assets/CREDITS.md', 'utf8').matchAll(/^\| `([^`]+)` \|[^|]+\|[^|]+\|$/gm)].map(
  ([, file]) => file,
);

test('every asset is credited with maker and licence, and every credit has its asset', () => {
  expect(assets.length).toBeGreaterThan(0);
  expect([...credited].sort()).toEqual([...assets].sort());
});
