import type { Work } from './claims';
import type { Entry } from './manifest';
import type { Package } from './package';

/** What the game's own page of credits shows: files by kind, and the libraries. */
export interface Credited {
  readonly works: readonly (readonly [work: Exclude<Work, 'rest'>, licence: string])[];
  readonly libraries: readonly (readonly [name: string, version: string, licence: string])[];
}

const SHOWN = ['pictures', 'music', 'sounds', 'alegreya', 'literata'] as const;

/** The credits as the game shows them, shortened to what is said there. */
export function credited(entries: readonly Entry[], packages: readonly Package[]): Credited {
  const works = SHOWN.map((work) => [work, licenceOf(entries, work)] as const);
  return { works, libraries: packages.map(({ name, version, licence }) => [name, version, licence]) };
}

function licenceOf(entries: readonly Entry[], work: Work): string {
  const licences = new Set(entries.filter((entry) => entry.work === work).map(({ licence }) => licence));
  if (licences.size !== 1) throw new Error(`${work}: not one licence but ${[...licences].join(', ') || 'none'}`);
  return [...licences].join();
}
