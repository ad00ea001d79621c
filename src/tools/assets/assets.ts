import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { credited } from './credited';
import { creditsPage } from './creditsPage';
import { licenceTexts } from './licenceTexts';
import { type Entry, manifestOf, Unclaimed } from './manifest';
import { packageOf } from './package';
import { ASSETS, CREDITED, MANIFEST } from './places';
import { shippedPackages } from './shipped';
import { baked, sourceOf } from './stills/bake';
import { NoCard } from './stills/cards';
import { stills } from './stills/stills';

/** Bakes the stills whose drawing has changed, then lists all that lies in assets, and writes the credits out of the list. */

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const checksumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What the last call baked, by path. */
function known(): ReadonlyMap<string, Entry> {
  const entries: Entry[] = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : [];
  return new Map(entries.map((entry) => [entry.path, entry]));
}

/** Bakes what is not as it would be; gives the checksums of what each is drawn from. */
async function bakeStills(): Promise<ReadonlyMap<string, string>> {
  const before = known();
  const sources = new Map<string, string>();
  for (const still of stills()) {
    const file = join(ASSETS, still.path);
    const [source, entry] = [sourceOf(still), before.get(still.path)];
    sources.set(still.path, source);
    const same = entry?.source === source && existsSync(file) && checksumOf(file) === entry.sha256;
    if (same) continue;
    const bytes = await baked(still);
    write(file, bytes);
    console.log(`${still.path}: ${bytes.length} bytes`);
  }
  return sources;
}

async function make(): Promise<void> {
  const sources = await bakeStills();
  const packages = (await shippedPackages()).map(packageOf);
  write(join(ASSETS, 'LICENCES.txt'), licenceTexts(packages));
  const entries = manifestOf(ASSETS, sources);
  write(MANIFEST, json(entries));
  write(join(ASSETS, 'CREDITS.md'), creditsPage(entries, packages));
  write(CREDITED, json(credited(entries, packages)));
  console.log(`${entries.length} files of assets and ${packages.length} libraries are credited.`);
}

try {
  await make();
} catch (error) {
  if (!(error instanceof Unclaimed) && !(error instanceof NoCard)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
