import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What hosts send compressed; pictures, typefaces and sounds are packed already. */
const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.md', '.webmanifest']);

export const isText = (path: string): boolean => TEXTS.has(extname(path));

/** Paths of all files in a folder of built ones, with slashes. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
}

/** Bytes of one built file as a host sends it: brotli at its best for texts. */
export function weightOf(folder: string, path: string): number {
  const content = readFileSync(join(folder, path));
  return isText(path) ? brotliCompressSync(content).length : content.length;
}

export const weightOfAll = (folder: string, paths: Iterable<string>): number =>
  [...new Set(paths)].reduce((sum, path) => sum + weightOf(folder, path), 0);

/** The heaviest of some built files, for whoever has to find where the bytes went. */
export function heaviestOf(folder: string, paths: Iterable<string>, count = 6): string {
  const weighed = [...new Set(paths)].map((path) => ({ path, weight: weightOf(folder, path) }));
  const heaviest = weighed.sort((a, b) => b.weight - a.weight).slice(0, count);
  return heaviest.map(({ path, weight }) => `${path} ${(weight / 1000).toFixed(1)} kB`).join(', ');
}

/** The ids of all fables that were built. */
export function fablesIn(folder: string): string[] {
  const fables = filesIn(folder).filter((path) => path.startsWith('fables/'));
  if (fables.length === 0) throw new Error(`no fable lies in ${folder}/fables: build the game first.`);
  return fables.map((path) => basename(path).replace(/-.{8}\.js$/, '')).sort();
}

/** A page with the scripts, their modules and the styles that it names itself. */
export function shellOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.{1,2}\/([^"]+\.(?:js|css))"/g)];
  return [page, ...named.map((match) => match[1] ?? '')];
}

/** Typefaces that a page asks for before anything else. */
export function fontsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/href="\.{1,2}\/([^"]+\.woff2)"/g)].map((match) => match[1] ?? '');
}

/** What the build puts in folders of their own: fables are read and not run, a fable's world comes with it alone. */
const APART = ['fables/', 'worlds/'];

/** Every script that a door can ever ask for, now or later: followed from its page through all that name each other. */
function scriptsBehind(folder: string, page: string): string[] {
  const scripts = filesIn(folder).filter((path) => path.endsWith('.js'));
  const found = new Set<string>();
  const follow = (path: string): void => {
    const text = readFileSync(join(folder, path), 'utf8');
    const named = scripts.filter((script) => !found.has(script) && text.includes(basename(script)));
    for (const script of named) found.add(script);
    for (const script of named) follow(script);
  };
  follow(page);
  return [...found];
}

/** The scripts that a door can ask for whichever fable is played, and of the fables' worlds the heaviest. */
export function scriptsOf(folder: string, page: string): string[] {
  const scripts = scriptsBehind(folder, page);
  const shared = scripts.filter((path) => APART.every((part) => !path.startsWith(part)));
  const worlds = scripts.filter((path) => path.startsWith('worlds/'));
  const byWeight = worlds.map((path) => ({ path, weight: weightOf(folder, path) })).sort((a, b) => b.weight - a.weight);
  return [...shared, ...byWeight.slice(0, 1).map(({ path }) => path)];
}

/** Whether a built script carries Phaser: its renderer names its events. */
export const carriesPhaser = (folder: string, path: string): boolean =>
  path.endsWith('.js') && readFileSync(join(folder, path), 'utf8').includes('losewebgl');
