import type { Shelf } from '../../widgets';

/** What a player is asked in writing when a run is over, in the order asked. */
export const PROMPTS = ['felt', 'happened', 'so', 'now', 'action'] as const;
/** `differed` is asked where a run went through two places alike. */
export type Prompt = (typeof PROMPTS)[number] | 'differed';
/** What was written about one run; nothing for what was left out. */
export type Written = { readonly [P in Prompt]?: string };

/** What a player wrote about their latest runs. It is on this device alone: no log, link or code holds it. */
export interface Reflections {
  /** What was written about a run, which is named by its code. */
  read(run: string): Written;
  /** Keeps an answer in place of the one before. False where the device keeps nothing. */
  keep(run: string, prompt: Prompt, words: string): boolean;
  clear(): void;
}

/** The reflections on one run. */
export interface Reflection {
  readonly kept: Written;
  /** Whether the fable comes with the game: of others nothing is kept. */
  readonly ours: boolean;
  readonly keep: (prompt: Prompt, words: string) => boolean;
}

const KEY = 'hand-in-glove.reflections';
/** 2: several answers for each of several runs. The one before had no number: one answer for each fable's latest run. */
const VERSION = 2;
/** As long as a page: whatever is longer is cut. */
export const LONGEST_REFLECTION = 4000;
/** Whatever was written about more runs than these is forgotten, the oldest first: a browser keeps some megabytes. */
export const MOST_REFLECTED = 20;

/** By the code of the run; what was written last comes last. */
type Shelved = ReadonlyMap<string, Written>;

/** Reflections on the browser's shelf; where it refuses, in memory until the page is left. */
export function openReflections(shelf: Shelf | null): Reflections {
  let known: Shelved = new Map();
  let keeps = shelf !== null;
  // Read anew each time: another tab may have written since.
  const latest = (): Shelved => (keeps ? readShelf(shelf) : null) ?? known;
  const write = (all: Shelved): boolean => {
    known = all;
    keeps = readShelf(shelf) !== null && writeShelf(shelf, all);
    return keeps;
  };
  return {
    read: (run) => latest().get(run) ?? {},
    keep: (run, prompt, words) => write(withAnswer(latest(), run, prompt, words)),
    clear() {
      known = new Map();
      if (textOn(shelf) !== null) writeShelf(shelf, known);
    },
  };
}

function withAnswer(all: Shelved, run: string, prompt: Prompt, words: string): Shelved {
  const { [prompt]: _, ...others } = all.get(run) ?? {};
  const written: Written = words.trim() === '' ? others : { ...others, [prompt]: words.slice(0, LONGEST_REFLECTION) };
  const rest = [...all].filter(([other]) => other !== run);
  return new Map(
    [...rest, [run, written] as const].filter(([, one]) => Object.keys(one).length > 0).slice(-MOST_REFLECTED),
  );
}

/** Null where a newer game has written: its words are not ours to write over. */
function readShelf(shelf: Shelf | null): Shelved | null {
  try {
    const found: unknown = JSON.parse(textOn(shelf) ?? '{}');
    const { version, runs } = (found ?? {}) as { readonly version?: unknown; readonly runs?: unknown };
    if (typeof version === 'number' && version > VERSION) return null;
    return new Map(version === VERSION ? entriesOf(runs).map(readRun) : entriesOf(found).flatMap(readFirst));
  } catch {
    return new Map();
  }
}

function textOn(shelf: Shelf | null): string | null {
  try {
    return shelf?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

const entriesOf = (value: unknown): [string, unknown][] => Object.entries((value ?? {}) as object);

function readRun([run, value]: [string, unknown]): [string, Written] {
  const answers = entriesOf(value).filter(([prompt, words]) => isPrompt(prompt) && typeof words === 'string');
  return [run, Object.fromEntries(answers)];
}

const isPrompt = (name: string): boolean => name === 'differed' || PROMPTS.some((prompt) => prompt === name);

/** What the first version kept: one answer, to what differed, under the id of the fable. */
function readFirst([, value]: [string, unknown]): [string, Written][] {
  const { run, words } = (value ?? {}) as { readonly run?: unknown; readonly words?: unknown };
  return typeof run === 'string' && typeof words === 'string' ? [[run, { differed: words }]] : [];
}

function writeShelf(shelf: Shelf | null, all: Shelved): boolean {
  try {
    shelf?.setItem(KEY, all.size === 0 ? '{}' : JSON.stringify({ version: VERSION, runs: Object.fromEntries(all) }));
    return shelf !== null;
  } catch {
    return false;
  }
}
