import { lettersOfCode, type RunCode, readRunCode } from './codec';
import { RunError, type RunErrorCode } from './errors';

/** A whole run code in a text, where it begins (lines from 1), and what it says of itself. */
export interface FoundCode {
  readonly line: number;
  readonly text: string;
  readonly run: RunCode;
}

/** A line with something in it that is no whole code; `NO_CODE` where there is not even the beginning of one. */
export interface LostLine {
  readonly line: number;
  /** Whether there are whole codes in it, too. */
  readonly beside: boolean;
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
/** Letters: more than any code has. */
const LONGEST_CODE = 1300;
/** Letters of several hundred codes in a row: a longer word is something else, and is not searched letter by letter. */
const TOO_LONG = 40_000;
/** Letters in which a code has said how long it is. */
const HEAD = 100;
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
    const { whole: found, begun } = searchLine(here);
    const joined = found.length > 0 ? null : acrossLines(here, lines[at + 1] ?? '');
    for (const one of joined === null ? found : [joined]) codes.push({ ...one, line: at + 1 });
    const reason = joined !== null || here.trim() === '' ? null : lostIn(here, found.length > 0, begun);
    if (reason !== null) lost.push({ line: at + 1, beside: found.length > 0, reason });
    if (joined !== null) at += 1;
  }
  return { codes, lost };
}

type Whole = Omit<FoundCode, 'line'>;

/** The words of a line that may hold codes. */
const wordsOf = (line: string): string[] => (line.match(WORD) ?? []).filter((word) => word.length <= TOO_LONG);

/** What a line or a word holds: whole codes in their order, and the first of those that only begin. */
interface Search {
  readonly whole: readonly Whole[];
  readonly begun: string | null;
}

function searchLine(line: string): Search {
  const words = wordsOf(line).map(search);
  return {
    whole: words.flatMap(({ whole }) => whole),
    begun: words.find(({ begun }) => begun !== null)?.begun ?? null,
  };
}

/** Looks for codes wherever in a word they begin: `Anna-AQ…` and `_AQ…_` hold one, and many may stand in one row. */
function search(word: string): Search {
  const whole: Whole[] = [];
  let begun: string | null = null;
  let end = 0;
  for (const { index } of word.matchAll(BEGINNING)) {
    const letters = index < end ? null : lettersOfCode(word.slice(index, index + HEAD));
    if (letters === null) continue;
    const text = word.slice(index, index + letters);
    const one = wholeOf(text);
    if (one === null) begun ??= text;
    else {
      whole.push(one);
      end = index + letters;
    }
  }
  return { whole, begun };
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
  const begun = BROKEN_OFF.exec(line.slice(-LONGEST_CODE))?.[1];
  const rest = GOES_ON.exec(next)?.[1];
  if (begun === undefined || rest === undefined || searchLine(next).whole.length > 0) return null;
  return search(begun + rest).whole[0] ?? null;
}

/** Why a line, or what is in it beside whole codes, is lost; null where nothing is. */
function lostIn(line: string, beside: boolean, begun: string | null): LostLine['reason'] | null {
  if (beside) return begun === null ? null : reasonOf(begun);
  const word = IN_A_LINK.exec(line)?.[1] ?? begun;
  return word === null ? 'NO_CODE' : reasonOf(word);
}

function reasonOf(text: string): LostLine['reason'] {
  try {
    readRunCode(text);
    return 'NO_CODE';
  } catch (error) {
    return error instanceof RunError ? error.code : 'RUN_BROKEN';
  }
}
