import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, claimOn, type Work } from './claims';

/** What is written about the files tells nothing of itself. */
const ABOUT = ['manifest.json', 'CREDITS.md'];

/** All that is known of a file of the game. */
export interface Entry {
  /** From the folder of assets. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly work: Work;
  readonly maker: string;
  readonly licence: string;
  readonly from: string;
  /** Of what is baked: a checksum of all that it is drawn from. */
  readonly source?: string;
}

/** Every file of a folder of assets but those about it, by the alphabet, with slashes. */
export function assetsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !ABOUT.includes(path))
    .sort();
}

/** What to say of files that nobody claims. */
export class Unclaimed extends Error {
  override readonly name = 'Unclaimed';

  constructor(readonly paths: readonly string[]) {
    const list = paths.map((path) => `  assets/${path}`).join('\n');
    super(
      `nobody says who made these files, and under which licence:\n${list}\n` +
        'Take them away, or give them a rule in src/tools/assets/claims.ts.',
    );
  }
}

/**
 * A line for each file there is.
 * @param sources the checksums of what baked files are drawn from, by path
 * @throws Unclaimed where a file has no maker, or is among the baked ones and nothing bakes it
 */
export function manifestOf(folder: string, sources: ReadonlyMap<string, string>): Entry[] {
  const claimed = assetsIn(folder).map((path) => [path, claimOn(path)] as const);
  const unclaimed = claimed.filter(([path, claim]) => claim === null || isForgotten(path, claim, sources));
  if (unclaimed.length > 0) throw new Unclaimed(unclaimed.map(([path]) => path));
  return claimed.flatMap(([path, claim]) => (claim === null ? [] : [entryOf(folder, path, claim, sources.get(path))]));
}

/** Left over from a picture that is not baked any more. */
const isForgotten = (path: string, { baked }: Claim, sources: ReadonlyMap<string, string>): boolean =>
  baked === true && !sources.has(path);

function entryOf(folder: string, path: string, claim: Claim, source: string | undefined): Entry {
  const content = readFileSync(join(folder, path));
  const { work, maker, licence, from } = claim;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, sha256, work, maker, licence, from, ...(source && { source }) };
}
