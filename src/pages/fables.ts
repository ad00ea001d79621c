import { compile, type Game, type State } from '../engine';
import type { FableWords } from '../i18n';
import type { Id, Text } from '../scenario';
import type { Diagnostic } from '../scenario/diagnostics';

/** A fable that can be played. */
export interface Fable {
  readonly game: Game;
  /** Translations of its texts by language and text id; the texts themselves are in the source language. */
  readonly translations: Readonly<Record<string, Readonly<Record<Id, string>>>>;
  /** False for a fable from a file of the player's own; its runs are not kept. */
  readonly ours: boolean;
}

/** A fable's text that is not a fable, with what is wrong. */
export class FableError extends Error {
  override readonly name = 'FableError';

  constructor(
    readonly file: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(`${file}: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join(' ')}`);
  }
}

const files = import.meta.glob<string>('../../scenarios/*/scenario.json', { query: '?raw', import: 'default' });
const locales = import.meta.glob<LocaleFile>('../../scenarios/*/locales/*.json', { import: 'default' });

/** Texts of a fable in another language by text id; `lock` tells tools which source text was translated. */
type LocaleFile = Readonly<Record<Id, { readonly text: string; readonly lock: string }>>;

/** Ids of the fables that come with the game, in alphabetical order. */
export const FABLE_IDS: readonly Id[] = Object.keys(files).map(idOfPath).sort();

const fetched = new Map<Id, Promise<Fable>>();

/**
 * Fetches and reads a fable that comes with the game, once; a fetch that failed is tried again at the next call.
 * Throws FableError where its file has mistakes.
 */
export function loadFable(id: Id): Promise<Fable> {
  const known = fetched.get(id);
  if (known !== undefined) return known;
  const fable = fetchFable(id);
  fetched.set(id, fable);
  fable.catch(() => fetched.delete(id));
  return fable;
}

async function fetchFable(id: Id): Promise<Fable> {
  const path = Object.keys(files).find((one) => idOfPath(one) === id);
  const load = path === undefined ? undefined : files[path];
  if (path === undefined || load === undefined) throw new Error(`no fable "${id}" comes with the game`);
  const [read, translations] = await Promise.all([load(), loadTranslations(id)]);
  return { ...(await readFable(read, `${id}/scenario.json`)), translations, ours: true };
}

async function loadTranslations(id: Id): Promise<Fable['translations']> {
  const loading = Object.entries(locales).map(async ([path, load]) => {
    const [name = '', , fable] = path.split('/').reverse();
    if (fable !== id) return [];
    const texts = Object.entries(await load()).flatMap(([textId, { text }]) =>
      text.trim() === '' ? [] : [[textId, text] as const],
    );
    return [[name.replace(/\.json$/, ''), Object.fromEntries(texts)] as const];
  });
  return Object.fromEntries((await Promise.all(loading)).flat());
}

/** Reads a fable from the text of a file. Throws FableError with lines and columns where it has mistakes. */
export async function readFable(text: string, file: string): Promise<Fable> {
  const { readScenarioText } = await import('../scenario/read');
  const read = readScenarioText(text, file);
  if (!read.ok) throw new FableError(file, read.diagnostics);
  return { game: compile(read.scenario), translations: {}, ours: false };
}

/** What the fable's texts need to be said; names held by flags as they stand in `state` at the time of saying. */
export function wordsOf(fable: Fable, language: string, state: () => State | null): FableWords {
  const { cast, flags = {} } = fable.game.scenario;
  const nameOf = (id: string): Text | null => ownOf(cast, id)?.name ?? null;
  return {
    translations: fable.translations[language] ?? {},
    fill(name) {
      const value = ownOf(state()?.flags ?? {}, name) ?? ownOf(flags, name)?.initial;
      if (nameOf(name) !== null || value === undefined) return nameOf(name);
      return nameOf(String(value)) ?? String(value);
    },
  };
}

/** What a record holds under a name, and not what every object has by birth, such as `constructor`. */
function ownOf<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function idOfPath(path: string): Id {
  return path.split('/').at(-2) ?? path;
}
