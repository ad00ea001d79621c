import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Choice } from '../../src/scenario/schema/scene';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = (heading: string) => readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

/** The words in code marks that open each row of a table. */
const rows = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gm)].map((row) => row[1]);

test('the choice it shows is one that the format takes', () => {
  const example = /```json\n([\s\S]*?)```/.exec(section('Writing a choice'))?.[1] ?? '';
  expect(Choice.safeParse(JSON.parse(example)).error?.issues ?? []).toEqual([]);
});

test('its map has every room, and no other', () => {
  const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows(section('The rooms')).sort()).toEqual(entries.map(({ name }) => name).sort());
});

test('every command it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((command) => command[1] ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file and picture it names is there', () => {
  const named = [...readme.matchAll(/`((?:tests|assets|\.ci)\/[^`]*|LICENSE[^`]*)`|!\[[^\]]*\]\(([^)]+)\)/g)];
  const paths = named.map((match) => match[1] ?? match[2] ?? '');
  expect(paths.length).toBeGreaterThan(4);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
