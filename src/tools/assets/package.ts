import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places';

/** A package as its own folder tells of it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
}

const folderOf = (name: string): string => join(ROOT, 'node_modules', name);

/** Reads what an installed package says of itself. Throws where it names no licence. */
export function packageOf(name: string): Package {
  const { version, license } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name}: its package.json names no licence`);
  return { name, version, licence: license };
}

/** The text of an installed package's licence. Throws where there is none: no package may travel without. */
export function licenceTextOf(name: string): string {
  const file = readdirSync(folderOf(name)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  if (file === undefined) throw new Error(`${name}: no text of its licence lies in its folder`);
  return readFileSync(join(folderOf(name), file), 'utf8').trim();
}
