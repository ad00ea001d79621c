import { lintFable } from '../../../src/workshop/lint';
import { specimen } from '../../../src/workshop/lint/specimen';
import { smallScenarioText } from '../../support/smallScenario';

/** Whole numbers 0..n-1 from a seed, the same on every machine (mulberry32). */
function drawn(seed: number): (n: number) => number {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

type Draw = (n: number) => number;

const one = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;

const GOOD = [smallScenarioText(), `${JSON.stringify(specimen(), null, 2)}\n`, JSON.stringify(specimen())];

/** Pieces of JSON, right and wrong, that a slip, an editor or an attacker might leave somewhere. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '//',
    '/*',
    '\u2028',
    '\uFEFF',
    '\0',
    '🦦',
    '“',
  ],
  ...[
    'null',
    'true',
    '-1',
    '1e400',
    '0.1',
    '99999999999999999999',
    '{}',
    '[]',
    '""',
    '"__proto__"',
    '"\\u12"',
    '"\\ud800"',
  ],
  ...[
    '"when": {"not": {"flag": "song"}},',
    '"goto": "knot",',
    '"once": true,',
    '"in": 3,',
    '{"all": []}',
    '"{nobody}"',
  ],
  ...['{"quantity": "tilt", "atLeast": 101}', '{"count": "managing", "atMost": -1}', '{"season": "winter"}'],
] as const;

/** What may be put in place of a value of a parsed file. */
const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e99,
    '',
    'x',
    'the-hat',
    'knot',
    'pell',
    '{nobody}',
    [],
    {},
    [[]],
    ['knot'],
    [{ goto: 'knot' }],
  ],
  ...[
    { flag: 'song' },
    { flag: 'mended', is: false },
    { quantity: 'vision', atLeast: 99 },
    { chose: 'song', in: 'bell' },
  ],
  ...[{ all: [{ streak: 'leading', atLeast: 9 }, { not: { rule: 'shells', stands: true } }] }, { draw: 'evenings' }],
  ...[
    { stock: 'vision', by: 9, in: 2, reason: 'x' },
    { flag: 'knots', add: -7, reason: 'x' },
    { passTurn: 4, reason: 'x' },
  ],
  ...[
    { shift: { turbulence: -90 }, reason: 'x' },
    { relationship: 'pell', by: 6, reason: 'x' },
    { opposite: { then: [] } },
  ],
];

/** A scenario's file with one to four things cut, doubled, swapped or put in, as text or as values. */
export function mutatedText(seed: number): string {
  const draw = drawn(seed);
  let text = one(GOOD, draw);
  for (let left = 1 + draw(4); left > 0; left -= 1)
    text = draw(3) === 0 ? textMutated(text, draw) : valueMutated(text, draw);
  return text;
}

function textMutated(text: string, draw: Draw): string {
  const from = draw(text.length + 1);
  const to = Math.min(text.length, from + draw(draw(8) === 0 ? 400 : 12));
  const way = draw(4);
  if (way === 0) return text.slice(0, from) + text.slice(to);
  if (way === 1) return text.slice(0, from) + one(PIECES, draw) + text.slice(from);
  if (way === 2) return text.slice(0, to) + text.slice(from);
  return text.slice(0, from) + one(PIECES, draw) + text.slice(to);
}

/** Mutates a value of a file that is JSON; a file that is none any more is left as it is. */
function valueMutated(text: string, draw: Draw): string {
  try {
    const document: unknown = JSON.parse(text);
    change(document, draw);
    return JSON.stringify(document, null, draw(3));
  } catch {
    return text;
  }
}

function change(document: unknown, draw: Draw): void {
  let at = document;
  for (;;) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = one(keys, draw);
    const inner: unknown = Reflect.get(at, key);
    if (typeof inner === 'object' && inner !== null && draw(5) > 0) {
      at = inner;
      continue;
    }
    const way = draw(4);
    if (way === 0) Reflect.deleteProperty(at, key);
    else if (way === 1) Reflect.set(at, `${key}s`, inner);
    else Reflect.set(at, key, structuredClone(one(VALUES, draw)));
    return;
  }
}

/** A translation of the specimen, or what is left of one. */
function mutatedLocale(seed: number): string {
  const draw = drawn(seed ^ 0x5f5f5f5f);
  const text =
    '{\n  "title": { "text": "Der Knoten", "lock": "efe8eefa" },\n  "blurb": { "text": "{pell}", "lock": "0" }\n}\n';
  return draw(2) === 0 ? text : textMutated(text, draw);
}

/**
 * Lints the mutated file of a seed and its translation; what is wrong with the answer, null where nothing is: every
 * position lies in its file, and the same file gives the same answer. What it throws, it throws.
 */
export function flawOf(seed: number): string | null {
  const texts: Readonly<Record<string, string>> = { 'a.json': mutatedText(seed), 'de.json': mutatedLocale(seed) };
  const locales = new Map([['de', { path: 'de.json', text: texts['de.json'] ?? '' }]]);
  for (const { file, line, column, code } of lintFable(texts['a.json'] ?? '', 'a.json', locales)) {
    const text = texts[file];
    if (text === undefined) return `${code} is in the file "${file}"`;
    if (!isIn(text.replace(/^\uFEFF/, ''), line, column))
      return `${code} stands at ${line}:${column}, which is not in ${file}`;
  }
  return null;
}

/** Whether a line and column, from 1, are those of a sign of a text or of its end. */
function isIn(text: string, line: number, column: number): boolean {
  const lines = text.split('\n');
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
}
