import * as z from 'zod/mini';
import { VERDICTS } from '../../scenario';
import { explain } from '../../scenario/explain';
import { diagnose, Findings } from '../../scenario/finding';
import { locator } from '../../scenario/locate';

const Name = z.string().check(z.minLength(1), z.maxLength(64));
const Expected = z.strictObject({
  verdict: z.enum(VERDICTS),
  ending: Name,
  scenes: z.optional(z.array(Name)),
});
const Playthrough = z.strictObject({
  about: z.optional(z.string()),
  seed: z.int().check(z.gte(0), z.lte(0xffffffff)),
  choices: z.array(Name).check(z.maxLength(400)),
  expect: Expected,
});

/**
 * A golden playthrough: a run that an author has read and found right, and what must come of it. Choices are ids, one for
 * each decision; `scenes`, where given, are all that is entered, in order. A fable of several parts is held to its last.
 */
export type Playthrough = z.infer<typeof Playthrough>;

/** A playthrough read from its file, or what is wrong with the file in one sentence. */
export type PlaythroughRead =
  | { readonly ok: true; readonly playthrough: Playthrough }
  | { readonly ok: false; readonly message: string };

/** Reads the text of a playthrough's file. */
export function readPlaythrough(text: string): PlaythroughRead {
  let document: unknown;
  const written = text.replace(/^\uFEFF/, '');
  if (written.trim() === '') return { ok: false, message: 'There is nothing in this file.' };
  try {
    document = JSON.parse(written);
  } catch {
    return { ok: false, message: 'This is not JSON: look for a missing comma, quote or bracket.' };
  }
  const read = Playthrough.safeParse(document);
  if (read.success) return { ok: true, playthrough: read.data };
  return { ok: false, message: explained(document, written) };
}

/** The first thing wrong with a document, as findings of a scenario are told. */
function explained(document: unknown, text: string): string {
  const findings = new Findings();
  explain({ schema: Playthrough, value: document, path: [], findings });
  const [first] = findings.list;
  if (first === undefined) return 'It is not what a playthrough should be.';
  const { line, message, found, expected, nearest } = diagnose(first, '', locator(text));
  const hint = nearest === null ? '' : ` Did you mean “${nearest}”?`;
  return `Line ${line}: ${message} Found ${found}; expected ${expected}.${hint}`;
}

const WIDTH = 120;

/** The text of a playthrough's file: short lists on one line, long ones an item a line. */
export function playthroughText({ about, seed, choices, expect }: Playthrough): string {
  const { verdict, ending, scenes } = expect;
  const members = [
    ...(about === undefined ? [] : [`  "about": ${JSON.stringify(about)}`]),
    `  "seed": ${seed}`,
    listText('  ', 'choices', choices),
    `  "expect": {\n    "verdict": "${verdict}",\n    "ending": ${JSON.stringify(ending)}${
      scenes === undefined ? '' : `,\n${listText('    ', 'scenes', scenes)}`
    }\n  }`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

function listText(indent: string, key: string, items: readonly string[]): string {
  const words = items.map((item) => JSON.stringify(item));
  const line = `${indent}"${key}": [${words.join(', ')}]`;
  if (line.length <= WIDTH) return line;
  return `${indent}"${key}": [\n${words.map((word) => `${indent}  ${word}`).join(',\n')}\n${indent}]`;
}
