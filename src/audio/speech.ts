import type { Text } from '../scenario';

/** One syllable of a line that is being spoken. */
export interface Syllable {
  /** Milliseconds after the line appears. */
  readonly at: number;
  /** Which of a voice's syllables, from 0. */
  readonly sound: number;
  /** Semitones above the speaker's own pitch. */
  readonly bend: number;
  /** Loudness, 0..1. */
  readonly stress: number;
}

/** A line is heard for this long at most; the reader is still reading then. */
const LONGEST_MS = 1900;
const SYLLABLE_MS = 135;
const BETWEEN_WORDS_MS = 60;
const AT_A_COMMA_MS = 190;
const AT_A_STOP_MS = 300;
/** Letters that one syllable of mumbling stands for: sparser than speech, so that it never chatters. */
const LETTERS = 5;
const SOUNDS = 4;

/** The words with the pauses after them; a script that sets no spaces is cut by its stops. */
const WORDS = /([\p{L}\p{N}\p{M}'’-]+)([^\p{L}\p{N}]*)/gu;

/** The rhythm of a line: one to three syllables a word, a breath at each comma and stop, the end as it is punctuated. */
export function speechOf(line: Text): Syllable[] {
  const text = typeof line === 'string' ? line : line.text;
  const syllables: Syllable[] = [];
  let at = 0;
  for (const [, word = '', after = ''] of text.matchAll(WORDS)) {
    const count = Math.min(3, Math.ceil(word.length / LETTERS));
    for (let nth = 0; nth < count && at <= LONGEST_MS; nth += 1) {
      syllables.push({ at, sound: soundFor(word, nth), bend: 0, stress: nth === 0 ? 0.9 : 0.65 });
      at += SYLLABLE_MS;
    }
    at += pauseAfter(after);
    if (at > LONGEST_MS) break;
  }
  return closed(syllables, text);
}

function pauseAfter(after: string): number {
  if (/[.!?…—。！？]/.test(after)) return AT_A_STOP_MS;
  return /[,;:–、，]/.test(after) ? AT_A_COMMA_MS : BETWEEN_WORDS_MS;
}

/** The same word always sounds the same. */
function soundFor(word: string, nth: number): number {
  const sum = [...word].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), nth * 7);
  return sum % SOUNDS;
}

/** A question ends high, a statement low; what is shouted is louder. */
function closed(syllables: readonly Syllable[], text: string): Syllable[] {
  const end = /[?？]["”’»]*\s*$/.test(text) ? 3 : -2;
  const loud = /[!！]["”’»]*\s*$/.test(text) ? 1 : 0;
  return syllables.map((one, index) => {
    const falling = 1 - (2 * index) / Math.max(1, syllables.length - 1);
    const bend = index === syllables.length - 1 ? end : falling;
    return { ...one, bend: bend + loud, stress: Math.min(1, one.stress + 0.1 * loud) };
  });
}
