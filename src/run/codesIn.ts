import { type RunCode, readRunCode } from './codec';
import { RunError, type RunErrorCode } from './errors';

/** A whole run code in a text, where it begins (lines from 1), and what it says of itself. */
export interface FoundCode {
  readonly line: number;
  readonly text: string;
  readonly run: RunCode;
}

/** A line without a whole code; `NO_CODE` where there is not even the beginning of one. */
export interface LostLine {
  readonly line: number;
  readonly reason: 'NO_CODE' | RunErrorCode;
}

/** All that a text with many codes holds, in its own order. Empty lines are passed over. */
export interface HandedIn {
  readonly codes: readonly FoundCode[];
  readonly lost: readonly LostLine[];
}

/** Letters that may be a code. A link's other parts are shorter, or broken up by dots and slashes. */
const WORD = /[A-Za-z0-9_-]{16,}/g;
/** What the first bytes of every code come to: its format, and a fable's id of fewer than 48 letters. */
const BEGINNING = /A[QRS]/g;
/** Letters that no code has as many of: a longer word is something else, and is not searched letter by letter. */
const TOO_LONG = 1300;
const IN_A_LINK = /[?&]run=([A-Za-z0-9_-]*)/;
/** The end of a line that a mail program has broken (perhaps with `=`), and how the next line goes on. */
const BROKEN_OFF = /([A-Za-z0-9_-]{16,})=?\s*$/;
/** What some editors put before a stroke so that it stays one. */
const ESCAPE = /\\(?=[_-])/g;
const GOES_ON = /^[>\s]*([A-Za-z0-9_-]+)/;

/** Finds the run codes in anything: bare or in links, one or many in a line, with names, commas and talk around them. */
export function codesIn(text: string): HandedIn {
  const lines = text.replace(ESCAPE, '').split(/\r\n|\r|\n/);
  const codes: FoundCode[] = [];
  const lost: LostLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const here = lines[at] ?? '';
    const found = wholeIn(here);
    const joined = found.length > 0 ? null : acrossLines(here, lines[at + 1] ?? '');
    for (const one of joined === null ? found : [joined]) codes.push({ ...one, line: at + 1 });
    if (found.length === 0 && joined === null && here.trim() !== '')
      lost.push({ line: at + 1, reason: reasonIn(here) });
    if (joined !== null) at += 1;
  }
  return { codes, lost };
}

type Whole = Omit<FoundCode, 'line'>;

const wholeIn = (line: string): Whole[] => (line.match(WORD) ?? []).flatMap((word) => wholeAt(word) ?? []);

/** The code in a word, wherever in it the code begins: `Anna-AQ…` and `_AQ…_` hold one, too. */
function wholeAt(word: string): Whole | null {
  if (word.length > TOO_LONG) return null;
  for (const { index } of word.matchAll(BEGINNING)) {
    const rest = word.slice(index);
    const whole = wholeOf(rest) ?? wholeOf(rest.replace(/[-_]+$/, ''));
    if (whole !== null) return whole;
  }
  return null;
}

function wholeOf(text: string): Whole | null {
  try {
    return { text, run: readRunCode(text) };
  } catch {
    return null;
  }
}

/** The code that begins in a line and ends in the next; one that stands in the next alone is that line's own. */
function acrossLines(line: string, next: string): Whole | null {
  const begun = BROKEN_OFF.exec(line.slice(-TOO_LONG))?.[1];
  const rest = GOES_ON.exec(next)?.[1];
  if (begun === undefined || rest === undefined || wholeIn(next).length > 0) return null;
  return wholeAt(begun + rest);
}

function reasonIn(line: string): LostLine['reason'] {
  const inLink = IN_A_LINK.exec(line)?.[1];
  const word = inLink ?? (line.match(WORD) ?? []).find((one) => one.search(BEGINNING) === 0);
  if (word === undefined) return 'NO_CODE';
  try {
    readRunCode(word);
    return 'NO_CODE';
  } catch (error) {
    return error instanceof RunError ? error.code : 'RUN_BROKEN';
  }
}
