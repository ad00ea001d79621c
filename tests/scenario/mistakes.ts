import type { Code } from '../../src/scenario/diagnostics';
import { smallScenario, smallScenarioText } from '../support/smallScenario';

/** A file with a mistake, and what its author should be told. */
export interface Mistake {
  readonly name: string;
  readonly text: string;
  readonly code: Code;
  readonly path: string;
  /** What stands at the line and column to be named, found once in the file; null for the start of the file. */
  readonly spot: string | RegExp | null;
  readonly nearest: string | null;
}

type Step = string | number;
/** A value to put at a path; `undefined` takes the key away. */
export type Edit = readonly [path: readonly Step[], value: unknown];

/** The small scenario with values put at paths; `undefined` takes a key away. */
export function edited(...edits: readonly Edit[]): string {
  const document: unknown = smallScenario();
  for (const [path, value] of edits) put(document, path, value);
  return `${JSON.stringify(document, null, 2)}\n`;
}

function put(document: unknown, path: readonly Step[], value: unknown): void {
  const [step, ...rest] = path;
  if (typeof document !== 'object' || document === null || step === undefined) throw new Error(`Nothing at ${path}`);
  if (rest.length === 0) Reflect.set(document, step, value);
  else put(Reflect.get(document, step), rest, value);
}

const PART: readonly Step[] = ['parts', 0];
const SLOTS: readonly Step[] = [...PART, 'seasons', 0, 'slots'];
const HAT: readonly Step[] = [...PART, 'scenes', 'the-hat'];
const DILEMMA: readonly Step[] = [...HAT, 'dilemma'];
const MEND: readonly Step[] = [...DILEMMA, 'choices', 0];
const POOL: readonly Step[] = [...PART, 'storylets'];

const mistake = (
  name: string,
  code: Code,
  path: string,
  spot: string | RegExp | null,
  edits: readonly Edit[],
  nearest: string | null = null,
): Mistake => ({ name, text: edited(...edits), code, path, spot, nearest });

const raw = (name: string, code: Code, text: string, spot: string | RegExp | null, path = ''): Mistake => ({
  name,
  text,
  code,
  path,
  spot,
  nearest: null,
});

const good = smallScenarioText();
const replaced = (from: string, to: string): string => good.replace(from, to);

const MANY = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`scene-${index}`, {}]));
const NESTED = `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`;

/** What is wrong before anyone asks what the file means. */
const FILES: readonly Mistake[] = [
  raw('ten megabytes', 'SCENARIO_TOO_BIG', `{"a":"${'x'.repeat(10_000_000)}"}`, null),
  raw('33 levels', 'SCENARIO_TOO_DEEP', NESTED, '{"a":1'),
  mistake('too many scenes', 'SCENARIO_TOO_MANY_SCENES', 'parts', /\[\s*\{\s*"id": "year"/, [
    [[...PART, 'scenes'], MANY],
  ]),
  raw('no JSON at all', 'SCENARIO_NOT_JSON', 'Once upon a time', null),
  raw('a missing comma', 'SCENARIO_NOT_JSON', replaced('"small-ferry",', '"small-ferry"'), '"version"'),
  raw('a file cut short', 'SCENARIO_NOT_JSON', '{\n  "format": 1', ''),
  raw('typographic quotes', 'SCENARIO_NOT_JSON', replaced('"small-ferry"', '“small-ferry”'), '“small-ferry”'),
  raw('a comment', 'SCENARIO_COMMENT', replaced('"format": 1,', '"format": 1, // the first'), '// the first'),
  raw('a comma too many', 'SCENARIO_TRAILING_COMMA', '{\n  "format": 1,\n}', ',\n}'),
  raw('an empty file', 'SCENARIO_NOT_JSON', '', null),
  raw('a list', 'SCENARIO_NOT_AN_OBJECT', '[]', null),
  raw('a key twice', 'SCENARIO_DUPLICATE_KEY', replaced('"version":', '"id": "b", "version":'), '"id": "b"'),
  raw(
    '__proto__',
    'SCENARIO_FORBIDDEN_KEY',
    replaced('"cast": {', '"cast": { "__proto__": {},'),
    '"__proto__"',
    'cast.__proto__',
  ),
  raw(
    'constructor',
    'SCENARIO_FORBIDDEN_KEY',
    replaced('"places": {', '"places": { "constructor": {},'),
    '"constructor"',
    'places.constructor',
  ),
  mistake('no format', 'SCENARIO_FORMAT_UNSAID', '', null, [[['format'], undefined]]),
  mistake('a format in words', 'SCENARIO_FORMAT_UNSAID', 'format', '"one"', [[['format'], 'one']]),
  mistake('a newer format', 'SCENARIO_FORMAT_TOO_NEW', 'format', '99,', [[['format'], 99]]),
  mistake('an older format', 'SCENARIO_FORMAT_TOO_OLD', 'format', /0,\s*"id": "small/, [[['format'], 0]]),
];

const BEAT = 'parts[0].scenes.the-hat.beats[0]';
const MENDING = 'parts[0].scenes.the-hat.dilemma.choices[0]';

/** What the schema refuses. */
const SHAPES: readonly Mistake[] = [
  mistake(
    'a misspelt key',
    'SCENARIO_UNKNOWN_KEY',
    `${BEAT}.whoo`,
    '"whoo"',
    [[[...HAT, 'beats', 0], { cue: 'leave', whoo: 'pell' }]],
    'who',
  ),
  mistake('a strange key', 'SCENARIO_UNKNOWN_KEY', 'points', '"points"', [[['points'], 3]]),
  mistake(
    'a misspelt naming key of a consequence',
    'SCENARIO_UNKNOWN_KEY',
    `${MENDING}.consequences[0].stok`,
    '"stok"',
    [[[...MEND, 'consequences', 0], { stok: 'vision', by: 3, reason: 'It is clearer.' }]],
    'stock',
  ),
  mistake(
    'a misspelt key deep in a condition',
    'SCENARIO_UNKNOWN_KEY',
    `${MENDING}.when.all[0].not.flg`,
    '"flg"',
    [[[...MEND, 'when'], { all: [{ not: { flg: 'song' } }] }]],
    'flag',
  ),
  mistake('a missing key', 'SCENARIO_MISSING_KEY', BEAT, /\{\s*"cue": "leave"/, [
    [[...HAT, 'beats', 0], { cue: 'leave' }],
  ]),
  mistake('no title', 'SCENARIO_MISSING_KEY', '', null, [[['title'], undefined]]),
  mistake('words on a cue', 'SCENARIO_MISPLACED_TEXT', `${BEAT}.text`, '"text": "Hello"', [
    [[...HAT, 'beats', 0], { cue: 'shake', text: 'Hello' }],
  ]),
  mistake('a number for a text', 'SCENARIO_NOT_A_TEXT', 'title', '7777', [[['title'], 7777]]),
  mistake('a list for a text', 'SCENARIO_NOT_A_TEXT', `${BEAT}.text`, /\[\s*"Eleven\."/, [
    [[...HAT, 'beats', 0], { speaker: 'pell', text: ['Eleven.', 'Ten.'] }],
  ]),
  mistake('words for a number', 'SCENARIO_WRONG_TYPE', `${MENDING}.consequences[0].by`, '"three"', [
    [[...MEND, 'consequences', 0, 'by'], 'three'],
  ]),
  mistake('a word for a condition', 'SCENARIO_WRONG_TYPE', `${MENDING}.when`, '"sung"', [[[...MEND, 'when'], 'sung']]),
  mistake('a number for a cue', 'SCENARIO_WRONG_TYPE', `${BEAT}.cue`, '4444', [[[...HAT, 'beats', 0], { cue: 4444 }]]),
  mistake('an object for the parts', 'SCENARIO_WRONG_TYPE', 'parts', '{}', [[['parts'], {}]]),
  mistake('an empty beat', 'SCENARIO_UNKNOWN_KIND', BEAT, '{}', [[[...HAT, 'beats', 0], {}]]),
  mistake('a beat of strange keys', 'SCENARIO_UNKNOWN_KIND', BEAT, /\{\s*"vanish"/, [
    [[...HAT, 'beats', 0], { vanish: true }],
  ]),
  mistake(
    'a misspelt cue',
    'SCENARIO_UNKNOWN_WORD',
    `${BEAT}.cue`,
    '"entr"',
    [[[...HAT, 'beats', 0], { cue: 'entr', who: 'pell', at: 'left' }]],
    'enter',
  ),
  mistake('an unknown mood', 'SCENARIO_UNKNOWN_WORD', `${BEAT}.mood`, '"furious"', [
    [[...HAT, 'beats', 0, 'mood'], 'furious'],
  ]),
  mistake(
    'a misspelt stock',
    'SCENARIO_UNKNOWN_WORD',
    `${MENDING}.consequences[0].stock`,
    '"vission"',
    [[[...MEND, 'consequences', 0, 'stock'], 'vission']],
    'vision',
  ),
  mistake(
    'a title for an id',
    'SCENARIO_BAD_ID',
    'parts[0].scenes.the-hat.goto',
    '"The Hat!"',
    [[[...HAT, 'goto'], 'The Hat!']],
    'the-hat',
  ),
  mistake(
    'an id in capitals as a key',
    'SCENARIO_BAD_ID',
    'places.Moon',
    '"Moon"',
    [[['places', 'Moon'], { name: 'x', backdrop: 'alder-river' }]],
    'moon',
  ),
  mistake('a version of two numbers', 'SCENARIO_BAD_FORM', 'version', '"1.0"', [[['version'], '1.0']]),
  mistake('no choices', 'SCENARIO_BAD_LENGTH', 'parts[0].scenes.the-hat.dilemma.choices', /(?<="choices": )\[\]/, [
    [[...DILEMMA, 'choices'], []],
  ]),
  mistake('an empty text', 'SCENARIO_BAD_LENGTH', 'blurb', '""', [[['blurb'], '']]),
  mistake('a great leap', 'SCENARIO_OUT_OF_RANGE', `${MENDING}.consequences[0].by`, '404', [
    [[...MEND, 'consequences', 0, 'by'], 404],
  ]),
  mistake('a weight of nothing', 'SCENARIO_OUT_OF_RANGE', `${MENDING}.acts.plan`, /(?<="plan": )0\n/, [
    [[...MEND, 'acts'], { plan: 0 }],
  ]),
  mistake('half a turn', 'SCENARIO_NOT_WHOLE', `${MENDING}.consequences[1].in`, '1.5', [
    [[...MEND, 'consequences', 1, 'in'], 1.5],
  ]),
  mistake('acts beyond measure', 'SCENARIO_TOO_MUCH_ACTED', `${MENDING}.acts`, /\{\s*"plan": 1,/, [
    [[...MEND, 'acts'], { plan: 1, inspire: 0.6 }],
  ]),
];

/** Names that name nothing. */
const NAMES: readonly Mistake[] = [
  mistake(
    'a slot',
    'SCENARIO_MISSING_SCENE',
    'parts[0].seasons[0].slots[2]',
    '"rope-dai"',
    [[[...SLOTS, 2], 'rope-dai']],
    'rope-day',
  ),
  mistake(
    'a branch',
    'SCENARIO_MISSING_SCENE',
    'parts[0].scenes.wet-ears.goto[1].goto',
    '"dry-eyes"',
    [[[...PART, 'scenes', 'wet-ears', 'goto', 1, 'goto'], 'dry-eyes']],
    'dry-ears',
  ),
  mistake('the scene of a choice made', 'SCENARIO_MISSING_SCENE', `${MENDING}.when.in`, '"nowhere"', [
    [[...MEND, 'when'], { chose: 'ask', in: 'nowhere' }],
  ]),
  mistake(
    'a pool',
    'SCENARIO_MISSING_POOL',
    'parts[0].seasons[0].slots[1].draw',
    '"evening"',
    [[[...SLOTS, 1, 'draw'], 'evening']],
    'evenings',
  ),
  mistake(
    'a speaker',
    'SCENARIO_MISSING_CAST',
    'parts[0].scenes.the-hat.beats[3].speaker',
    '"pel"',
    [[[...HAT, 'beats', 3, 'speaker'], 'pel']],
    'pell',
  ),
  mistake(
    'someone looked at',
    'SCENARIO_MISSING_CAST',
    `${BEAT}.at`,
    '"playr"',
    [[[...HAT, 'beats', 0], { cue: 'look', who: 'pell', at: 'playr' }]],
    'player',
  ),
  mistake(
    'a counsellor',
    'SCENARIO_MISSING_CAST',
    'parts[0].counsellors.how',
    '"pall"',
    [[[...PART, 'counsellors', 'how'], 'pall']],
    'pell',
  ),
  mistake(
    'whoever a flag starts with',
    'SCENARIO_MISSING_CAST',
    'flags.hat-bearer.initial',
    '"onda"',
    [[['flags', 'hat-bearer', 'initial'], 'onda']],
    'ondo',
  ),
  mistake('a place', 'SCENARIO_MISSING_PLACE', 'parts[0].scenes.the-hat.place', '"moon"', [
    [[...HAT, 'place'], 'moon'],
  ]),
  mistake(
    'a flag',
    'SCENARIO_MISSING_FLAG',
    `${MENDING}.when.flag`,
    '"sonk"',
    [[[...MEND, 'when'], { flag: 'sonk' }]],
    'song',
  ),
  mistake(
    'a rule',
    'SCENARIO_MISSING_RULE',
    `${MENDING}.consequences[2].makeRule`,
    '"shels"',
    [[[...MEND, 'consequences', 2, 'makeRule'], 'shels']],
    'shells',
  ),
  mistake(
    'a season',
    'SCENARIO_MISSING_SEASON',
    'parts[0].storylets.two-captains.seasons[0]',
    '"springs"',
    [[[...POOL, 'two-captains', 'seasons'], ['springs']]],
    'spring',
  ),
  mistake('a part', 'SCENARIO_MISSING_PART', `${MENDING}.when.part`, '"decade"', [
    [[...MEND, 'when'], { part: 'decade' }],
  ]),
  mistake(
    'a choice made',
    'SCENARIO_MISSING_CHOICE',
    `${MENDING}.when.chose`,
    '"drills"',
    [[[...MEND, 'when'], { chose: 'drills', in: 'rope-day' }]],
    'drill',
  ),
  mistake(
    'a choice made where nothing is chosen',
    'SCENARIO_MISSING_CHOICE',
    `${MENDING}.when.in`,
    /"quiet-evening"\n/,
    [[[...MEND, 'when'], { chose: 'drill', in: 'quiet-evening' }]],
  ),
  mistake(
    'a favoured choice',
    'SCENARIO_MISSING_CHOICE',
    'parts[0].scenes.the-hat.dilemma.counsel.how.favours',
    '"mendd"',
    [[[...DILEMMA, 'counsel', 'how', 'favours'], 'mendd']],
    'mend',
  ),
  mistake(
    'a placeholder',
    'SCENARIO_UNKNOWN_PLACEHOLDER',
    'blurb',
    '"Ask {ril}."',
    [[['blurb'], 'Ask {ril}.']],
    'rill',
  ),
  mistake(
    'a placeholder in a text with an id',
    'SCENARIO_UNKNOWN_PLACEHOLDER',
    'blurb.text',
    '"Ask {odno}."',
    [[['blurb'], { id: 'blurb', text: 'Ask {odno}.' }]],
    'ondo',
  ),
];

/** Things that do not go together. */
const FITS: readonly Mistake[] = [
  mistake('a bound on a yes or no', 'SCENARIO_FLAG_TYPE', `${MENDING}.when.atLeast`, '22', [
    [[...MEND, 'when'], { flag: 'song', atLeast: 22 }],
  ]),
  mistake('a number set to a word', 'SCENARIO_FLAG_TYPE', `${MENDING}.consequences[0].set`, /(?<="set": )"ondo"/, [
    [[...MEND, 'consequences', 0], { flag: 'knots', reason: 'x', set: 'ondo' }],
  ]),
  mistake('an addition to a yes or no', 'SCENARIO_FLAG_TYPE', `${MENDING}.consequences[0].add`, '33', [
    [[...MEND, 'consequences', 0], { flag: 'song', add: 33, reason: 'x' }],
  ]),
  mistake(
    'a flag left as it is',
    'SCENARIO_FLAG_UNCHANGED',
    `${MENDING}.consequences[0]`,
    /\{\s*"flag": "knots",\s*"reason": "x"/,
    [[[...MEND, 'consequences', 0], { flag: 'knots', reason: 'x' }]],
  ),
  mistake('a quantity without bounds', 'SCENARIO_EMPTY_COMPARISON', `${MENDING}.when`, /\{\s*"quantity": "tilt"/, [
    [[...MEND, 'when'], { quantity: 'tilt' }],
  ]),
  mistake('a count held to nothing', 'SCENARIO_EMPTY_COMPARISON', `${MENDING}.when`, /\{\s*"flag": "knots"\s*\}/, [
    [[...MEND, 'when'], { flag: 'knots' }],
  ]),
  mistake(
    'two choices of one name',
    'SCENARIO_DUPLICATE_ID',
    'parts[0].scenes.the-hat.dilemma.choices[2].id',
    /"mend",\s*"text": \{\s*"id": "the-hat.both"/,
    [[[...DILEMMA, 'choices', 2, 'id'], 'mend']],
  ),
  mistake(
    'a storylet called like a scene',
    'SCENARIO_DUPLICATE_ID',
    'parts[0].storylets.dry-ears',
    /"dry-ears": \{\s*"pool"/,
    [[[...POOL, 'dry-ears'], { pool: 'evenings', place: 'river', beats: [{ text: 'x' }] }]],
  ),
  mistake('a text id twice', 'SCENARIO_DUPLICATE_TEXT_ID', 'blurb.id', /"title",\s*"text": "Two/, [
    [['blurb', 'id'], 'title'],
  ]),
];

const WET = [...PART, 'scenes', 'wet-ears', 'goto'];
const DRY = [...PART, 'scenes', 'dry-ears', 'goto'];
const SUNG = { flag: 'song' };

/** Stories that cannot go on, or not to their end. */
const STORIES: readonly Mistake[] = [
  mistake('a circle of two', 'SCENARIO_CYCLE', 'parts[0].scenes.wet-ears.goto', /\[\s*\{\s*"when": \{\s*"chose"/, [
    [DRY, 'wet-ears'],
  ]),
  mistake(
    'a scene that leads to itself',
    'SCENARIO_CYCLE',
    'parts[0].scenes.dry-ears.goto',
    /"dry-ears"(?=\s*\},\s*"rope-day")/,
    [[DRY, 'dry-ears']],
  ),
  mistake(
    'a circle that only a condition leaves',
    'SCENARIO_CYCLE',
    'parts[0].scenes.dry-ears.goto',
    /\[\s*\{\s*"goto": "dry-ears",/,
    [[DRY, [{ goto: 'dry-ears', when: SUNG }, { goto: 'rope-day' }]]],
  ),
  mistake(
    'a pool without a fallback',
    'SCENARIO_NO_FALLBACK',
    'parts[0].seasons[0].slots[1].draw',
    /(?<="draw": )"evenings"/,
    [[[...POOL, 'quiet-evening', 'fallback'], false]],
  ),
  mistake(
    'a fallback that comes once',
    'SCENARIO_CONDITIONAL_FALLBACK',
    'parts[0].storylets.quiet-evening.once',
    /"once": true(?=\s*\})/,
    [[[...POOL, 'quiet-evening', 'once'], true]],
  ),
  mistake('no ending for a verdict', 'SCENARIO_NO_ENDING', 'parts[0].endings', /(?<="endings": )\[/, [
    [[...PART, 'endings', 0, 'verdict'], 'chaotic'],
    [[...PART, 'endings', 0, 'when'], SUNG],
  ]),
  mistake(
    'a last ending with a condition',
    'SCENARIO_CONDITIONAL_ENDING',
    'parts[0].endings[5].when',
    /"when": \{\s*"streak"/,
    [[[...PART, 'endings', 5, 'when'], { streak: 'leading', atLeast: 2 }]],
  ),
  mistake(
    'a last branch with a condition',
    'SCENARIO_CONDITIONAL_BRANCH',
    'parts[0].scenes.wet-ears.goto[0].when',
    /"when": \{\s*"flag": "song"\s*\}\s*\}\s*\]\s*\},\s*"dry-ears"/,
    [[WET, [{ goto: 'dry-ears', when: SUNG }]]],
  ),
];

/** What a story may have, and its author will hardly want. */
const WARNINGS: readonly Mistake[] = [
  mistake('a scene nothing leads to', 'SCENARIO_UNREACHABLE', 'parts[0].scenes.lost', '"lost"', [
    [[...PART, 'scenes', 'lost'], { place: 'river', beats: [{ text: 'x' }] }],
  ]),
  mistake('a storylet nothing draws', 'SCENARIO_UNREACHABLE', 'parts[0].storylets.two-captains', '"two-captains"', [
    [[...POOL, 'two-captains', 'pool'], 'mornings'],
  ]),
  mistake(
    'a branch after one that always holds',
    'SCENARIO_SHADOWED',
    'parts[0].scenes.wet-ears.goto[1]',
    /\{\s*"goto": "rope-day"/,
    [[WET, [{ goto: 'dry-ears' }, { goto: 'rope-day' }]]],
  ),
  mistake(
    'an ending after one that always fits',
    'SCENARIO_SHADOWED',
    'parts[0].endings[5]',
    /\{\s*"id": "thriving",/,
    [[[...PART, 'endings', 4, 'when'], undefined]],
  ),
  mistake(
    'choices that may all be closed',
    'SCENARIO_CONDITIONAL_CHOICES',
    'parts[0].scenes.rope-day.dilemma.choices',
    /(?<="choices": )\[\s*\{\s*"id": "drill"/,
    [
      [[...PART, 'scenes', 'rope-day', 'dilemma', 'choices', 0, 'when'], SUNG],
      [[...PART, 'scenes', 'rope-day', 'dilemma', 'choices', 1, 'when'], { not: SUNG }],
    ],
  ),
];

/** Each is the only finding of its file. */
export const MISTAKES: readonly Mistake[] = [...FILES, ...SHAPES, ...NAMES, ...FITS, ...STORIES, ...WARNINGS];
