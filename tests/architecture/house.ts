/**
 * The rooms of the house and what each may take from the others: the table of the architecture. A room is a folder
 * of src, or a file or folder in it that has rules of its own. `type x` lets only types through.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  // Inline markup to nodes: a door of its own, so that a page can say words without loading the schema.
  'scenario/markup': ['type scenario/index'],
  // Accents and length of the pseudo-language, which page and workshop put on: a door of its own for the same reason.
  'scenario/pseudo': [],
  scenario: ['scenario/markup'],
  'scenario/index': ['scenario', 'scenario/markup'],
  engine: ['scenario', 'scenario/index'],
  run: ['scenario', 'scenario/index', 'engine'],
  'run/browser': ['scenario/index', 'engine', 'run'],
  simulate: ['scenario', 'scenario/index', 'engine', 'run'],
  debrief: ['scenario', 'scenario/index', 'engine', 'run', 'simulate'],
  // What can be said of a fable before anybody plays it.
  workshop: ['scenario', 'scenario/markup', 'scenario/pseudo', 'scenario/index', 'engine', 'run', 'simulate'],
  'director/ports': ['type scenario/index'],
  director: ['scenario/index', 'engine', 'run', 'director/ports'],
  drawing: [],
  'drawing/canvas': ['drawing'],
  stage: ['type scenario/index', 'director/ports', 'drawing', 'drawing/canvas'],
  audio: ['scenario/index', 'director/ports'],
  i18n: ['scenario/index', 'scenario/markup', 'scenario/pseudo'],
  widgets: ['scenario/index', 'i18n'],
  charts: ['scenario/index', 'i18n'],
  dialogue: ['scenario/index', 'director/ports', 'i18n', 'widgets', 'charts'],
  lms: ['scenario/index', 'run', 'debrief'],
  pages: [
    'scenario',
    'scenario/markup',
    'scenario/index',
    'engine',
    'run',
    'run/browser',
    'simulate',
    'debrief',
    'director',
    'director/ports',
    'drawing',
    'drawing/canvas',
    'stage',
    'audio',
    'i18n',
    'widgets',
    'charts',
    'dialogue',
    'lms',
  ],
  // Reads teaching notes while the game is built; no page knows Markdown.
  'pages/class/notes/fromMarkdown': ['type pages'],
  // What artists look at while they draw. No door of the game: nothing else may import it, and no build has it.
  'pages/gallery': ['drawing', 'drawing/canvas', 'stage', 'widgets'],
  tools: [
    'scenario',
    'scenario/markup',
    'scenario/index',
    'engine',
    'run',
    'simulate',
    'debrief',
    'workshop',
    'drawing',
    'lms',
  ],
  types: [],
};

/** Which rooms may use a package; a package that is not here may be used by none. `x/*` is every package of a scope. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['scenario', 'run', 'workshop', 'tools'],
  'jsonc-parser': ['scenario', 'tools'],
  'fastest-levenshtein': ['scenario'],
  commander: ['tools'],
  picocolors: ['tools'],
  'cli-progress': ['tools'],
  papaparse: ['workshop'],
  '@dagrejs/dagre': ['workshop'],
  'pure-rand': ['engine', 'simulate'],
  '@noble/hashes': ['scenario', 'engine', 'run'],
  '@scure/base': ['run'],
  idb: ['run/browser'],
  phaser: ['stage', 'types'],
  'phaser-src': ['stage'],
  howler: ['audio'],
  uqr: ['pages'],
  marked: ['pages/class/notes/fromMarkdown'],
  i18next: ['i18n'],
  preact: ['widgets', 'charts', 'dialogue', 'pages', 'pages/gallery'],
  '@preact/signals': ['widgets', 'charts', 'dialogue', 'pages', 'pages/gallery'],
  'd3-scale': ['charts'],
  'd3-shape': ['charts'],
  '@fontsource-variable/*': ['widgets', 'pages'],
  'node:*': ['tools'],
  '@resvg/resvg-wasm': ['tools'],
  '@jsquash/*': ['tools'],
  pngjs: ['tools'],
  // Builds the workshop's command, and the game to see what travels with it.
  vite: ['tools'],
};

/** Rooms that may take files from outside src: fables, and a package's lock or the like. */
export const OPEN_TO_THE_OUTSIDE: readonly string[] = ['pages', 'tools'];

/** Rooms without page, server, clock or chance. */
export const PURE: readonly string[] = [
  'scenario',
  'scenario/markup',
  'scenario/pseudo',
  'scenario/index',
  'engine',
  'run',
  'simulate',
  'debrief',
  'workshop',
  'drawing',
];

/** What ES2022 brings along and a pure room must not name at all. */
export const IMPURE_NAMES: readonly string[] = [
  'globalThis',
  'Date',
  'Intl',
  'Math',
  'Math.random',
  'eval',
  'Function',
];

/** What page or server bring along. A pure room may call something of its own so: a scenario is a document, too. */
export const FOREIGN_NAMES: readonly string[] = [
  'document',
  'window',
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'performance',
  'crypto',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'fetch',
];

/** All of Math that gives the same bits in every browser and that the rules use; imul is for scattering seeds. */
export const ENGINE_ARITHMETIC: readonly string[] = ['Math.floor', 'Math.min', 'Math.max', 'Math.abs', 'Math.imul'];

/** Names that say nothing about what is inside. */
export const EMPTY_WORDS: readonly string[] = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'core',
  'manager',
  'managers',
];

/** Lines of the longest file that a person still reads in one go. */
export const LONGEST_FILE = 300;

/** Departures from the tables, as `from -> to`. Only ever fewer. */
export const EXCEPTIONS: readonly string[] = [];
