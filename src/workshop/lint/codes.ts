import type { Code, Severity } from '../../scenario';

/** A note tells of something that is allowed and worth knowing; it is nothing to mend. */
export type Weight = Severity | 'note';

/** What there is to say about one kind of finding. `{words}` in the message are filled in by the finding. */
export interface LintDefinition {
  /** What it is called where people talk about it. */
  readonly name: string;
  readonly severity: Weight;
  readonly message: string;
  readonly cure: string;
}

const warning = (name: string, message: string, cure: string): LintDefinition => ({
  name,
  severity: 'warning',
  message,
  cure,
});
const note = (name: string, message: string, cure: string): LintDefinition => ({
  name,
  severity: 'note',
  message,
  cure,
});

/**
 * Every finding of the linter beyond those of the reader (`DIAGNOSTICS` of the scenario room). `examples.ts` shows each on
 * a small fable; the page of codes and the tests are made from both.
 */
export const LINT_CODES = {
  LINT_NEVER: warning(
    'condition that never holds',
    'This condition can never hold here, so this {noun} never comes.',
    'Loosen the condition, let something earlier in the story make it true, or take it out with what hangs on it.',
  ),
  LINT_ALWAYS: warning(
    'condition that always holds',
    'This condition always holds here, so this {noun} comes in every run.',
    'Take the condition off, or tighten it.',
  ),
  LINT_CHOICE_SHUT: warning(
    'choice that is never open',
    'No run can come here with the choice "{id}" open.',
    'Loosen its condition, or take the choice out.',
  ),
  LINT_STORYLET_UNDRAWN: warning(
    'storylet that is never drawn',
    'The storylet "{id}" can never be drawn.',
    'Loosen its condition or its seasons, or draw its pool in a slot where it may come.',
  ),
  LINT_SCENE_UNREACHED: warning(
    'scene that no run reaches',
    'Ways lead to the scene "{id}", and none of them can be taken.',
    'Loosen the condition of a branch or a choice that leads there, or take the scene out.',
  ),
  LINT_ENDING_UNREACHED: warning(
    'ending that is never reached',
    'No run can come to the ending "{id}".',
    'Put it before the ending that always fits, loosen its condition, or take it out.',
  ),
  LINT_FLAG_UNREAD: warning(
    'flag that is never read',
    'Nothing ever asks for the flag "{id}".',
    'Let a condition or a text use it, so that the story remembers, or take the flag out.',
  ),
  LINT_FLAG_UNSET: warning(
    'flag that is never set',
    'Conditions ask for the flag "{id}", and nothing ever changes it.',
    'Let a consequence set it, or take the conditions out.',
  ),
  LINT_LINE_LONG: warning(
    'line too long',
    'This line is too long to be read or heard in one breath.',
    'Make two lines of it, or say it shorter.',
  ),
  LINT_SCENE_LONG: warning(
    'scene too long',
    'Readers have too many lines here before they can do something or the picture changes.',
    'Cut lines, or let the weather or the hour change between them.',
  ),
  LINT_CHOICE_LENGTH: warning(
    'choice too short or too long',
    'The text of the choice "{id}" is too {noun}.',
    'Say what you say or do, in one sentence of 40 to 120 characters.',
  ),
  LINT_CHOICES_UNLIKE: warning(
    'choices unlike in length',
    'The longest choice here is much longer than the shortest, which tells players where to look.',
    'Bring their lengths nearer to each other.',
  ),
  LINT_ACTS_UNLIKE: warning(
    'choices unlike in acts',
    'The choices here do not act equally much: "{most}" does more than "{least}".',
    'Bring the sums of their acts within a quarter of each other.',
  ),
  LINT_ONE_SIDED: warning(
    'dilemma with one side',
    'No choice here leans toward {noun}, so there is nothing to weigh.',
    'Give one choice most of its acts of that kind.',
  ),
  LINT_COUNSEL_AGREES: note(
    'counsellors of one mind',
    'Both counsellors favour the choice "{id}".',
    'Let each favour another choice, unless their agreement is the point.',
  ),
  LINT_CONCEPT_WORD: warning(
    'concept word in the fable',
    'The word "{word}" belongs to the debrief, not to the fable.',
    'Say what somebody does instead: the concepts get their names after the story.',
  ),
  LINT_OVERRIDE: note(
    'model changed',
    'This part changes the number "{id}" of the model.',
    'Take the line out to use the number that all fables share, or say why in the teaching note.',
  ),
  LINT_LOCALE_BROKEN: warning(
    'translation that cannot be read',
    'The file of the language "{language}" cannot be read as a translation.',
    'Write it with "strings import", or mend the place named.',
  ),
  LINT_LANGUAGE_MISSING: warning(
    'language without a file',
    'The fable says that it speaks "{language}", and there is no file of that language.',
    'Add the file to the folder locales, or take the language out of the list.',
  ),
  LINT_LANGUAGE_UNLISTED: warning(
    'file without a language',
    'There is a file of the language "{language}", and the fable does not list it.',
    'Add the language to "languages".',
  ),
  LINT_TEXT_MISSING: warning(
    'missing translation',
    'Texts are missing in the language "{language}".',
    'Translate them; until then players read the source.',
  ),
  LINT_TEXT_STALE: warning(
    'stale translation',
    'The text "{id}" has changed since it was translated into "{language}".',
    'With "strings export" and "strings import", mend it in the table, or set its status to done where it still fits.',
  ),
  LINT_TEXT_EXTRA: warning(
    'translation of nothing',
    'The fable has no text "{id}".',
    'Take the translation out, or mend its id.',
  ),
  LINT_PLACEHOLDER: warning(
    'placeholder mismatch',
    'The translation of "{id}" does not have the placeholders and signs of its source.',
    'Put the same names in braces as the source has, and stars in pairs.',
  ),
} as const satisfies Record<string, LintDefinition>;

export type LintCode = keyof typeof LINT_CODES;
export type AnyCode = LintCode | Code;
