import { lockOf } from '../../scenario/lock';
import type { Path } from '../../scenario/path';
import type { LintCode } from './codes';
import type { LintDiagnostic } from './finding';
import { type LintedFile, lintFable } from './lintFable';
import { specimen } from './specimen';

/** A value to put at a path of the specimen; `undefined` takes the key away. */
export type Edit = readonly [path: Path, value: unknown];

/** The specimen with something wrong, and the same mended: the first yields one finding, the second none. */
export interface Example {
  readonly wrong: readonly Edit[];
  readonly mended: readonly Edit[];
  /** Where the finding stands: in the scenario, or in the locale of the example. */
  readonly at: Path;
  /** Set where the key at the end of that path is meant. */
  readonly key?: true;
  /** What else there is to say of it: the cause, which has a code of its own. */
  readonly along?: readonly LintCode[];
  /** Which piece of the scenario shows it best; that of the finding unless said. */
  readonly shown?: Path;
  /** German translations, wrong and mended, as a file has them. Findings then stand there, unless `inScenario` is set. */
  readonly locale?: { readonly wrong: string | null; readonly mended: string | null };
  readonly inScenario?: true;
}

const PART: Path = ['parts', 0];
const KNOT: Path = [...PART, 'scenes', 'knot'];
const BELL: Path = [...PART, 'scenes', 'bell'];
const POOL: Path = [...PART, 'storylets'];
const HOLDS: Path = [...BELL, 'beats', 1];
const LIST: Path = [...BELL, 'dilemma', 'choices', 0];
const SONG: Path = [...BELL, 'dilemma', 'choices', 1];

const LONG = 'The rope has eleven knots, and each of them has a story, and each story has an otter in it who says ';
const LINES = Array.from({ length: 13 }, (_, line) => ({ text: `Knot number ${line + 1} goes by.` }));

const LATER = {
  place: 'landing',
  beats: [{ text: 'They come back along the bank, wet and laughing.' }],
};

const GERMAN = { title: 'Der elfte Knoten', blurb: 'Ein Seil, eine Glocke und {pell}.' };
const ENGLISH = { title: 'The Eleventh Knot', blurb: 'A rope, a bell, and {pell}.' };

const entry = (id: keyof typeof GERMAN, text = GERMAN[id], lock = lockOf(ENGLISH[id])) => ({ [id]: { text, lock } });
const file = (...entries: object[]): string => `${JSON.stringify(Object.assign({}, ...entries), null, 2)}\n`;
const WHOLE = file(entry('title'), entry('blurb'));
const SPEAKS: Edit = [['languages'], ['en', 'de']];

const translation = (at: Path, wrong: string, more: Partial<Example> = {}): Example => ({
  ...{ wrong: [SPEAKS], mended: [SPEAKS], at, locale: { wrong, mended: WHOLE } },
  ...more,
});

/** One example for each code. */
export const EXAMPLES: Readonly<Record<LintCode, Example>> = {
  LINT_NEVER: {
    wrong: [[[...HOLDS, 'when'], { quantity: 'partnership', atLeast: 80 }]],
    mended: [[[...HOLDS, 'when'], { all: [{ flag: 'mended' }, { quantity: 'partnership', atLeast: 50 }] }]],
    at: [...HOLDS, 'when'],
    shown: HOLDS,
  },
  LINT_ALWAYS: {
    wrong: [[[...HOLDS, 'when'], { any: [{ flag: 'mended' }, { quantity: 'turbulence', atMost: 20 }] }]],
    mended: [[[...HOLDS, 'when'], { flag: 'mended' }]],
    at: [...HOLDS, 'when'],
    shown: HOLDS,
  },
  LINT_CHOICE_SHUT: {
    wrong: [[[...SONG, 'when'], { count: 'leading', atLeast: 3 }]],
    mended: [[[...SONG, 'when'], { count: 'leading', atLeast: 1 }]],
    at: [...SONG, 'when'],
  },
  LINT_STORYLET_UNDRAWN: {
    wrong: [[[...POOL, 'good-knot', 'seasons'], ['autumn']]],
    mended: [[[...POOL, 'good-knot', 'seasons'], ['spring']]],
    at: [...POOL, 'good-knot'],
    key: true,
  },
  LINT_SCENE_UNREACHED: {
    wrong: [
      [[...PART, 'scenes', 'later'], LATER],
      [[...SONG, 'goto'], 'later'],
      [[...SONG, 'when'], { count: 'leading', atLeast: 3 }],
    ],
    mended: [
      [[...PART, 'scenes', 'later'], LATER],
      [[...SONG, 'goto'], 'later'],
    ],
    at: [...PART, 'scenes', 'later'],
    key: true,
    along: ['LINT_CHOICE_SHUT'],
  },
  LINT_ENDING_UNREACHED: {
    wrong: [
      [[...PART, 'start', 'stocks', 'vision'], 0],
      [[...PART, 'endings', 4, 'when'], { quantity: 'vision', atLeast: 40 }],
      [[...PART, 'endings', 5], { ...specimen().parts[0]?.endings[4], id: 'thriving-still' }],
    ],
    mended: [
      [[...PART, 'endings', 4, 'when'], { flag: 'mended' }],
      [[...PART, 'endings', 5], { ...specimen().parts[0]?.endings[4], id: 'thriving-still' }],
    ],
    at: [...PART, 'endings', 4],
    shown: [...PART, 'endings', 4, 'when'],
  },
  LINT_FLAG_UNREAD: {
    wrong: [[['flags', 'asked'], { initial: false, about: 'Somebody was asked.' }]],
    mended: [],
    at: ['flags', 'asked'],
    key: true,
  },
  LINT_FLAG_UNSET: {
    wrong: [
      [['flags', 'asked'], { initial: false, about: 'Somebody was asked.' }],
      [[...HOLDS, 'when'], { any: [{ flag: 'mended' }, { flag: 'asked' }] }],
    ],
    mended: [
      [['flags', 'asked'], { initial: false, about: 'Somebody was asked.' }],
      [[...HOLDS, 'when'], { any: [{ flag: 'mended' }, { flag: 'asked' }] }],
      [[...KNOT, 'dilemma', 'choices', 1, 'consequences'], [{ flag: 'asked', set: true, reason: 'They were asked.' }]],
    ],
    at: ['flags', 'asked'],
    key: true,
  },
  LINT_LINE_LONG: {
    wrong: [[[...BELL, 'beats', 0, 'text'], `${LONG}${LONG}no.`]],
    mended: [[[...BELL, 'beats', 0, 'text'], `${LONG}no.`]],
    at: [...BELL, 'beats', 0, 'text'],
  },
  LINT_SCENE_LONG: {
    wrong: [[[...KNOT, 'beats'], LINES]],
    mended: [
      [
        [...KNOT, 'beats'],
        [...LINES.slice(0, 7), { cue: 'light', hour: 'noon' }, ...LINES.slice(7)],
      ],
    ],
    at: [...KNOT, 'beats', 0],
    shown: [...KNOT, 'beats'],
  },
  LINT_CHOICE_LENGTH: {
    wrong: [[[...LIST, 'text'], 'One by one. The list decides who goes.']],
    mended: [[[...LIST, 'text'], 'One by one, please. The list decides who goes.']],
    at: [...LIST, 'text'],
  },
  LINT_CHOICES_UNLIKE: {
    wrong: [
      [[...LIST, 'text'], 'One by one, please. The list decides who goes.'],
      [
        [...SONG, 'text'],
        'Come aboard, all of you, whoever you are and wherever you want to go today, and sing so that they hear us.',
      ],
    ],
    mended: [[[...LIST, 'text'], 'One by one, please. The list decides who goes.']],
    at: [...BELL, 'dilemma', 'choices'],
    shown: [...SONG, 'text'],
  },
  LINT_ACTS_UNLIKE: {
    wrong: [[[...LIST, 'acts'], { plan: 0.5 }]],
    mended: [[[...LIST, 'acts'], { plan: 0.7 }]],
    at: [...LIST, 'acts'],
  },
  LINT_ONE_SIDED: {
    wrong: [[[...SONG, 'acts'], { measure: 0.8 }]],
    mended: [[[...SONG, 'acts'], { measure: 0.2, inspire: 0.7 }]],
    at: [...BELL, 'dilemma', 'choices'],
    shown: [...SONG, 'acts'],
  },
  LINT_COUNSEL_AGREES: {
    wrong: [[[...BELL, 'dilemma', 'counsel', 'what', 'favours'], 'list']],
    mended: [],
    at: [...BELL, 'dilemma', 'counsel', 'what', 'favours'],
    shown: [...BELL, 'dilemma', 'counsel'],
  },
  LINT_CONCEPT_WORD: {
    wrong: [[[...BELL, 'beats', 0, 'text'], 'Nobody manages the queue.']],
    mended: [[[...BELL, 'beats', 0, 'text'], 'Nobody counts the queue.']],
    at: [...BELL, 'beats', 0, 'text'],
  },
  LINT_OVERRIDE: {
    wrong: [[[...PART, 'model'], { gain: 11 }]],
    mended: [],
    at: [...PART, 'model', 'gain'],
    key: true,
    shown: [...PART, 'model'],
  },
  LINT_LOCALE_BROKEN: translation(['title'], file({ title: 'Der elfte Knoten' }, entry('blurb'))),
  LINT_LANGUAGE_MISSING: translation(['languages', 1], '', {
    inScenario: true,
    locale: { wrong: null, mended: WHOLE },
  }),
  LINT_LANGUAGE_UNLISTED: translation(['languages'], WHOLE, { wrong: [], inScenario: true }),
  LINT_TEXT_MISSING: translation([], file(entry('title'))),
  LINT_TEXT_STALE: translation(
    ['title', 'lock'],
    file(entry('title', 'Der Knoten', lockOf('The Knot')), entry('blurb')),
  ),
  LINT_TEXT_EXTRA: translation(
    ['titel'],
    file(entry('title'), entry('blurb'), { titel: { text: 'Knoten', lock: '0' } }),
    {
      key: true,
    },
  ),
  LINT_PLACEHOLDER: translation(['blurb', 'text'], file(entry('title'), entry('blurb', 'Ein Seil und {pel}.'))),
};

/** The specimen as an example leaves it: the text of its file, and its translations. */
export interface Shown {
  readonly text: string;
  readonly locales: ReadonlyMap<string, LintedFile>;
}

const SPECIMEN_FILE = 'scenario.json';

/** The files of an example, wrong or mended. */
export function shownIn(example: Example, state: 'wrong' | 'mended'): Shown {
  const document: unknown = specimen();
  for (const [path, value] of example[state]) put(document, path, value);
  const german = example.locale?.[state] ?? null;
  const locales = german === null ? [] : [['de', { path: 'locales/de.json', text: german }] as const];
  return { text: `${JSON.stringify(document, null, 2)}\n`, locales: new Map(locales) };
}

/** What the linter has to say of an example. */
export function linted(example: Example, state: 'wrong' | 'mended'): readonly LintDiagnostic[] {
  const { text, locales } = shownIn(example, state);
  return lintFable(text, SPECIMEN_FILE, locales);
}

function put(value: unknown, path: Path, item: unknown): void {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) throw new RangeError(`nothing at ${path}`);
  if (rest.length > 0) put(Reflect.get(value, step), rest, item);
  else if (item === undefined) Reflect.deleteProperty(value, step);
  else Reflect.set(value, step, item);
}
