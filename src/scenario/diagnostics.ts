export type Severity = 'error' | 'warning';

/** What there is to say about one kind of finding. `{words}` in the message are filled in by the finding. */
export interface Definition {
  readonly severity: Severity;
  readonly message: string;
  /** A piece of a scenario that has the mistake. */
  readonly example: string;
  readonly cure: string;
}

const error = (message: string, example: string, cure: string): Definition => ({
  severity: 'error',
  message,
  example,
  cure,
});
const warning = (message: string, example: string, cure: string): Definition => ({
  severity: 'warning',
  message,
  example,
  cure,
});

/** Every finding a reader of scenarios can have. The documentation and the tests are made from this table. */
export const DIAGNOSTICS = {
  SCENARIO_TOO_BIG: error(
    'The file is too big to be a scenario.',
    'a file of 10 MB',
    'Take out what is not story; pictures and sounds do not belong in this file.',
  ),
  SCENARIO_TOO_DEEP: error(
    'Objects and lists are nested too deep here.',
    '{ "not": { "not": { "not": … } } }',
    'Say the same with fewer levels, for example with "all" and "any".',
  ),
  SCENARIO_TOO_MANY_SCENES: error(
    'The scenario has too many scenes and storylets.',
    '"scenes": { "one": …, "six-thousand": … }',
    'Split it into several scenarios.',
  ),
  SCENARIO_NOT_JSON: error(
    'This is not JSON: {problem}.',
    '{ "id": "alder-ferry" "version": "1.0.0" }',
    'Mend the spot named; often the slip is just before it.',
  ),
  SCENARIO_COMMENT: error(
    'Comments are not allowed in a scenario.',
    '"minutes": 5 // a guess',
    'Take the comment out; a "note" on a text or "about" on a flag is the place for remarks.',
  ),
  SCENARIO_TRAILING_COMMA: error(
    'There is a comma after the last item.',
    '["spring", "autumn",]',
    'Take the comma out.',
  ),
  SCENARIO_NOT_AN_OBJECT: error(
    'A scenario is one object in braces, and this is something else.',
    '[]',
    'Begin the file with { and the "format" of the scenario.',
  ),
  SCENARIO_DUPLICATE_KEY: error(
    'The key "{key}" stands twice in the same object, and only the last would count.',
    '{ "stock": "vision", "by": 4, "by": 6 }',
    'Keep one of the two.',
  ),
  SCENARIO_FORBIDDEN_KEY: error(
    'The key "{key}" is never allowed, because it can harm the program that reads it.',
    '{ "__proto__": {} }',
    'Take it out or choose another name.',
  ),
  SCENARIO_FORMAT_UNSAID: error(
    'The scenario does not say which format it is written in.',
    '{ "id": "alder-ferry" }',
    'Write "format" with a whole number as the first key.',
  ),
  SCENARIO_FORMAT_TOO_NEW: error(
    'The scenario is written in a newer format than this game knows.',
    '{ "format": 99 }',
    'Open it with a newer version of the game.',
  ),
  SCENARIO_FORMAT_TOO_OLD: error(
    'The scenario is written in a format that is no longer read.',
    '{ "format": 0 }',
    'Open and save it with an older version of the game first.',
  ),
  SCENARIO_UNKNOWN_KEY: error(
    'There is no key "{key}" in {noun}.',
    '{ "cue": "enter", "whom": "pell", "at": "left" }',
    'Mend the spelling, or take the key out.',
  ),
  SCENARIO_MISSING_KEY: error(
    'The key "{key}" is missing from {noun}.',
    '{ "cue": "enter", "who": "pell" }',
    'Add the key.',
  ),
  SCENARIO_MISPLACED_TEXT: error(
    'Words cannot stand on {noun}.',
    '{ "cue": "shake", "text": "The whole landing shakes." }',
    'Put the words into a line of their own, before or after it.',
  ),
  SCENARIO_NOT_A_TEXT: error(
    'Words for the player are wanted here.',
    '{ "speaker": "pell", "text": ["Eleven knots.", "Ten good ones."] }',
    'Write the words in quotation marks; two sentences that need a pause are two lines.',
  ),
  SCENARIO_WRONG_TYPE: error(
    'This is the wrong kind of value.',
    '{ "stock": "vision", "by": "four" }',
    'Write the kind of value that is expected.',
  ),
  SCENARIO_UNKNOWN_KIND: error(
    'Nothing here tells what kind of thing is meant.',
    '{ "who": "pell" }',
    'Add the key that names the kind.',
  ),
  SCENARIO_UNKNOWN_WORD: error(
    'This word is not one of the words that may stand here.',
    '{ "speaker": "pell", "mood": "angry", "text": "No." }',
    'Use one of the words of the list.',
  ),
  SCENARIO_BAD_ID: error(
    'This cannot be an id.',
    '"goto": "The Hat"',
    'Use small letters, digits and hyphens, and begin with a letter.',
  ),
  SCENARIO_BAD_FORM: error(
    'This is not written in the form that is needed.',
    '"version": "1.0"',
    'Write it in the form that is expected.',
  ),
  SCENARIO_BAD_LENGTH: error('This has the wrong length.', '"choices": [{ … }]', 'Make it longer or shorter.'),
  SCENARIO_OUT_OF_RANGE: error(
    'This number is outside what is allowed.',
    '{ "stock": "vision", "by": 400 }',
    'Choose a number within the bounds.',
  ),
  SCENARIO_NOT_WHOLE: error('A whole number is wanted here.', '"in": 1.5', 'Round it.'),
  SCENARIO_TOO_MUCH_ACTED: error(
    'The weights of the acts add up to more than one choice can carry.',
    '"acts": { "plan": 1, "inspire": 1 }',
    'Lower them until together they are 1.5 at most.',
  ),
  SCENARIO_MISSING_SCENE: error(
    'There is no scene or storylet "{id}" in this part.',
    '"slots": ["the-hatt"]',
    'Write the scene, or mend the name.',
  ),
  SCENARIO_MISSING_POOL: error(
    'No storylet of this part is in a pool "{id}".',
    '{ "draw": "evening" }',
    'Put a storylet into that pool, or mend the name.',
  ),
  SCENARIO_MISSING_CAST: error(
    'Nobody in the cast is called "{id}".',
    '{ "speaker": "pel", "text": "Eleven knots." }',
    'Add them to the cast, or mend the name.',
  ),
  SCENARIO_MISSING_PLACE: error(
    'There is no place "{id}".',
    '"place": "the-moon"',
    'Add it to the places, or mend the name.',
  ),
  SCENARIO_MISSING_FLAG: error(
    'There is no flag "{id}".',
    '{ "flag": "sung" }',
    'Declare it under "flags", or mend the name.',
  ),
  SCENARIO_MISSING_RULE: error(
    'There is no rule "{id}".',
    '{ "makeRule": "shels", "carries": 4, "reason": "…" }',
    'Name it under "rules", or mend the name.',
  ),
  SCENARIO_MISSING_SEASON: error(
    'There is no season "{id}" in this part.',
    '{ "season": "winter" }',
    'Add the season, or mend the name.',
  ),
  SCENARIO_MISSING_PART: error('There is no part "{id}".', '{ "part": "two" }', 'Add the part, or mend the name.'),
  SCENARIO_MISSING_CHOICE: error(
    'There is no choice "{id}" at {noun}.',
    '{ "chose": "mended", "in": "the-hat" }',
    'Name one of the choices that are offered there.',
  ),
  SCENARIO_UNKNOWN_PLACEHOLDER: error(
    'Nothing is called "{id}", so {{id}} would stand in the text as it is.',
    '"Good morning, {pel}."',
    'Name a member of the cast or a flag, or take the braces out.',
  ),
  SCENARIO_FLAG_TYPE: error(
    'The flag "{id}" holds {holds}, and this does not fit.',
    '{ "flag": "song", "atLeast": 2 }',
    'Compare and set a flag with the kind of value it starts with.',
  ),
  SCENARIO_FLAG_UNCHANGED: error(
    'This consequence names the flag "{id}" and does nothing to it.',
    '{ "flag": "song", "reason": "They sing." }',
    'Say what to "set", or for a number how much to "add".',
  ),
  SCENARIO_EMPTY_COMPARISON: error(
    'This condition compares with nothing, so it says nothing.',
    '{ "quantity": "vision" }',
    'Add "atLeast", "atMost" or both.',
  ),
  SCENARIO_DUPLICATE_ID: error(
    'There are two {noun} called "{id}".',
    '"choices": [{ "id": "mend", … }, { "id": "mend", … }]',
    'Give one of them another name.',
  ),
  SCENARIO_DUPLICATE_TEXT_ID: error(
    'Two texts have the id "{id}", so a translation could not tell them apart.',
    '"title": { "id": "hat", … }, "blurb": { "id": "hat", … }',
    'Give the newer one an id of its own, or leave only its words, in quotation marks, and run fable strings ids.',
  ),
  SCENARIO_CYCLE: error(
    'These scenes lead to each other in a circle without a decision, so the story would never go on: {circle}.',
    '"one": { …, "goto": "two" }, "two": { …, "goto": "one" }',
    'Put a dilemma into one of them, or let one lead elsewhere.',
  ),
  SCENARIO_NO_FALLBACK: error(
    'The pool "{id}" has no fallback, so a draw could find nothing.',
    '"quiet-evening": { "pool": "evenings", … }',
    'Give one storylet of the pool "fallback": true and no condition.',
  ),
  SCENARIO_CONDITIONAL_FALLBACK: error(
    'The fallback of the pool "{id}" must always be able to come, and "{key}" can forbid it.',
    '{ "pool": "evenings", "fallback": true, "once": true, … }',
    'Take that key off the fallback.',
  ),
  SCENARIO_NO_ENDING: error(
    'There is no ending for the verdict "{id}" in this part.',
    '"endings": [{ "verdict": "thriving", … }]',
    'Write one; a play-through can come to each verdict.',
  ),
  SCENARIO_CONDITIONAL_ENDING: error(
    'The last ending of the verdict "{id}" has a condition, so there may be none that fits.',
    '{ "verdict": "thriving", "when": { "flag": "song" }, … }',
    'Add a last one without "when".',
  ),
  SCENARIO_CONDITIONAL_BRANCH: error(
    'The last branch of this list has a condition, so there may be nowhere to go.',
    '"goto": [{ "when": { "flag": "song" }, "goto": "two" }]',
    'Add a last branch without "when".',
  ),
  SCENARIO_CONDITIONAL_CHOICES: error(
    'Every choice here has a condition, so there may be nothing to choose.',
    '"choices": [{ …, "when": { "flag": "song" } }, { …, "when": { "flag": "hat" } }]',
    'Leave at least one without "when".',
  ),
  SCENARIO_UNREACHABLE: warning(
    'Nothing leads to {noun} "{id}".',
    '"scenes": { …, "forgotten": { … } }',
    'Name it in a slot or a "goto", draw its pool, or take it out.',
  ),
  SCENARIO_SHADOWED: warning(
    'This {noun} can never be taken, because the one before it has no condition.',
    '"goto": [{ "goto": "one" }, { "goto": "two" }]',
    'Put the one without "when" last.',
  ),
  SCENARIO_MORE: warning(
    'There are more findings than are listed here.',
    'a file with 300 mistakes',
    'Mend those above and read the scenario again.',
  ),
} as const satisfies Record<string, Definition>;

export type Code = keyof typeof DIAGNOSTICS;

/** One thing to tell an author. `line` and `column` count from 1 and are 0 where the position is not known. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the document, as in `parts[0].scenes.the-hat.beats[3].speaker`; empty for the document itself. */
  readonly path: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  /** The known word the author probably meant. */
  readonly nearest: string | null;
  /** One sentence: what to do. */
  readonly cure: string;
}

/** `file:line:column CODE message (found …, expected …; did you mean "…"?)`, the position left out where unknown. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, code, message, found, expected, nearest } = diagnostic;
  const place = line === 0 ? `${file} at ${diagnostic.path || 'the top'}` : `${file}:${line}:${column}`;
  const hint = nearest === null ? '' : `; did you mean "${nearest}"?`;
  return `${place} ${code} ${message} (found ${found}, expected ${expected}${hint})`;
}
