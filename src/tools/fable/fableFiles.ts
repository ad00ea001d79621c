import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { ReadResult, Scenario } from '../../scenario';
import { nearestOf } from '../../scenario/nearest';
import { readScenarioText } from '../../scenario/read';
import { WrongUse } from './desk';

/** Where fables live, from the project's root. */
const SHELF = 'scenarios';

/** A file as it lies there: its path as an author would type it, and what it holds. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** All that belongs to a fable, read and not yet judged. */
export interface FableFiles {
  /** The name of its folder. */
  readonly id: string;
  readonly folder: string;
  readonly scenario: WrittenFile;
  /** Translations, by language. */
  readonly locales: ReadonlyMap<string, WrittenFile>;
  /** Golden playthroughs, by name. */
  readonly playthroughs: ReadonlyMap<string, WrittenFile>;
}

/**
 * Reads the files of the fable that somebody named: its folder, its scenario.json, or its id alone.
 * @throws WrongUse where there is none, with the nearest that there is
 */
export function readFableFiles(named: string): FableFiles {
  const file = [named, join(named, 'scenario.json'), join(SHELF, named, 'scenario.json')].find(isFile);
  if (file === undefined) throw new WrongUse(notFound(named));
  const folder = dirname(file);
  return {
    id: basename(resolve(folder)),
    folder,
    scenario: readFile(file),
    locales: jsonFiles(join(folder, 'locales')),
    playthroughs: jsonFiles(join(folder, 'playthroughs')),
  };
}

/** The same, with the scenario parsed and checked. */
export function readFable(named: string): FableFiles & { readonly read: ReadResult } {
  const files = readFableFiles(named);
  return { ...files, read: readScenarioText(files.scenario.text, files.scenario.path) };
}

/**
 * The fable that somebody named, fit to be played.
 * @throws WrongUse where there is none, or it has errors
 */
export function soundFable(named: string): Scenario {
  const { scenario, read } = readFable(named);
  if (read.ok) return read.scenario;
  const errors = read.diagnostics.filter(({ severity }) => severity === 'error').length;
  throw new WrongUse(
    `${scenario.path} cannot be played: found ${errors} error${errors === 1 ? '' : 's'}, expected none. See: fable lint ${named}`,
  );
}

/**
 * The fables that somebody named, or all there are, fit to be played.
 * @throws WrongUse where nothing is named, or both, one of them twice, or one is not there or has errors
 */
export function fablesFor(named: readonly string[], all: boolean): Scenario[] {
  if (all && named.length > 0) throw new WrongUse('Either --all or names of fables, not both.');
  if (!all && named.length === 0) throw new WrongUse('Name a fable such as scenarios/alder-ferry, or say --all.');
  const wanted = all ? fablesThere() : named;
  if (wanted.length === 0)
    throw new WrongUse(`There is no ${SHELF}/ with a fable in it here: go to the project's folder, or name a fable.`);
  const fables = wanted.map(soundFable);
  const twice = fables.find(({ id }, place) => fables.some((other, before) => before < place && other.id === id));
  if (twice !== undefined) throw new WrongUse(`Two of these fables have the id “${twice.id}”: name each of them once.`);
  return fables;
}

/** Ids of the fables on the project's shelf, in the order of the alphabet. */
export const fablesThere = (): string[] =>
  existsSync(SHELF) ? readdirSync(SHELF).filter((id) => isFile(join(SHELF, id, 'scenario.json'))) : [];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const readFile = (path: string): WrittenFile => ({ path: shown(path), text: lettersOf(path) });

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Read otherwise, letters would be lost without a word, and for good where a command writes the file again. */
function lettersOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new WrongUse(`${shown(path)} is not in UTF-8, so its letters cannot be read. Save it again as UTF-8.`);
  }
}

const shown = (path: string): string => relative('.', path) || path;

function jsonFiles(folder: string): Map<string, WrittenFile> {
  const isOne = (name: string) => name.endsWith('.json') && isFile(join(folder, name));
  const names = existsSync(folder) ? readdirSync(folder).filter(isOne) : [];
  return new Map(names.sort().map((name) => [basename(name, '.json'), readFile(join(folder, name))]));
}

function notFound(named: string): string {
  const nearest = nearestOf(basename(named), fablesThere());
  const hint = nearest === null ? '' : ` Did you mean ${join(SHELF, nearest)}?`;
  return `There is no fable at ${named}: a folder with a scenario.json is wanted.${hint}`;
}
