import { findNodeAtLocation, type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Code } from './diagnostics';
import type { Locate, Position } from './finding';
import type { Path } from './path';

/** Strict JSON: the parser is lenient unless told. */
const STRICT = { disallowComments: true, allowTrailingComma: false } as const;

/** Something wrong with the JSON itself. */
export interface Slip {
  readonly code: Code;
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  /** What goes into the message. */
  readonly words: Readonly<Record<string, string>>;
}

/** The line and column (both from 1) of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Looks up where the values and keys of a valid JSON text stand; the nearest there is when a path leads nowhere. */
export function locator(text: string): Locate {
  let root: Node | undefined;
  return (path, at) => {
    root ??= parseTree(text, [], STRICT);
    const node = root && nearestNode(root, path);
    if (node === undefined) return null;
    const key = at === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return positionAt(text, (key ?? node).offset);
  };
}

function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

const PROBLEMS: Record<string, readonly [problem: string, expected: string]> = {
  InvalidSymbol: ['there is a sign or a word here that JSON does not know', 'a value or a key in double quotes'],
  InvalidNumberFormat: ['this number is not well formed', 'a number such as 12 or 0.5'],
  PropertyNameExpected: ['a key in double quotes is missing here', 'a key in double quotes'],
  ValueExpected: ['a value is missing here', 'a value'],
  ColonExpected: ['a colon is missing before this', 'a colon'],
  CommaExpected: ['a comma is missing before this', 'a comma'],
  CloseBraceExpected: ['a closing brace is missing', '}'],
  CloseBracketExpected: ['a closing bracket is missing', ']'],
  EndOfFileExpected: ['something follows after the end of the document', 'the end of the file'],
  UnexpectedEndOfString: ['this text is not closed on its line', 'a closing quotation mark'],
  UnexpectedEndOfNumber: ['this number is not finished', 'a digit'],
  InvalidUnicode: ['there is a broken \\u escape in this text', 'four hex digits after \\u'],
  InvalidEscapeCharacter: [
    'there is a backslash in this text that means nothing',
    '\\" \\\\ \\n \\t or \\u and four digits',
  ],
  InvalidCharacter: ['there is a control character in this text', 'printable characters, or \\n and \\t'],
};

/** The first slip in a text that is not JSON; a general one at the start where the parser finds none. */
export function slipIn(text: string): Slip {
  let slip: Slip | null = null;
  visit(
    text,
    {
      onError: (code, offset, length) => {
        slip ??= slipOf(text, printParseErrorCode(code), offset, length);
      },
    },
    STRICT,
  );
  return slip ?? slipOf(text, 'InvalidCharacter', 0, 0);
}

function slipOf(text: string, name: string, offset: number, length: number): Slip {
  const found =
    offset >= text.length ? 'the end of the file' : shorten(text.slice(offset, offset + Math.max(1, length)));
  if (name === 'InvalidCommentToken' || name === 'UnexpectedEndOfComment') {
    return { code: 'SCENARIO_COMMENT', offset, found, expected: 'no comment', words: {} };
  }
  const comma = trailingComma(text, offset, name);
  if (comma !== null) {
    return { code: 'SCENARIO_TRAILING_COMMA', offset: comma, found: 'a comma', expected: 'no comma', words: {} };
  }
  const [problem, expected] = PROBLEMS[name] ?? ['it cannot be read', 'JSON'];
  return { code: 'SCENARIO_NOT_JSON', offset, found, expected, words: { problem } };
}

function trailingComma(text: string, offset: number, name: string): number | null {
  if (name !== 'PropertyNameExpected' && name !== 'ValueExpected') return null;
  if (!/[\]}]/.test(text.charAt(offset))) return null;
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(',') ? before.length - 1 : null;
}

const shorten = (piece: string): string => (piece.length > 40 ? `${piece.slice(0, 40)}…` : piece).split('\n')[0] ?? '';

/** The keys of a valid JSON text that stand a second time in their object. */
export function duplicatesIn(text: string): Slip[] {
  const slips: Slip[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const seen = open.at(-1);
      if (seen?.has(key)) slips.push(duplicate(key, offset));
      seen?.add(key);
    },
  });
  return slips;
}

const duplicate = (key: string, offset: number): Slip => ({
  code: 'SCENARIO_DUPLICATE_KEY',
  offset,
  found: `"${key}" again`,
  expected: 'each key once',
  words: { key },
});
