import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad, hex } from '@scure/base';
import type { Game, State } from '../engine';
import { partOf, sceneOf, start, tellOn } from '../engine';
import { COUNSELLORS, type Dilemma, VERDICTS, type Verdict } from '../scenario';
import { BitReader, BitWriter } from './bits';
import { RunError } from './errors';
import { checkFits, RUN_FORMAT, type RunEntry, type RunLog } from './log';
import { decide, replay } from './replay';

/*
 * A run code is base64url of: format, length of the scenario id, the id in ASCII, two bytes for each number of the
 * version, eight of rules hash, one of rules version, four of seed, one of verdict (0 = unfinished), two with the count
 * of decisions, seven bits per decision (choice 2, asked 2, predicted 3: places in file order), four of checksum.
 */
const CHECK_BYTES = 4;
const COUNT_BYTES = 2;
const VERSION_BYTES = 6;
const HASH_BYTES = 8;
/** Between the id and the decisions. */
const FIXED_BYTES = VERSION_BYTES + HASH_BYTES + 1 + 4 + 1 + COUNT_BYTES;
const ENTRY_BITS = 7;
const LONGEST = 1200;

/** What a run code says of itself, before its scenario is at hand. */
export interface RunCode extends Omit<RunLog, 'entries'> {
  /** Null where the run was not finished. */
  readonly verdict: Verdict | null;
  readonly decisions: readonly { readonly choice: number; readonly asked: number; readonly predicted: number }[];
}

/** Packs a run into a URL-safe code: 20 decisions take under 90 characters. The log must replay on the game. */
export function encodeRun(game: Game, log: RunLog): string {
  const { turns, state } = replay(game, log);
  const bits = new BitWriter();
  for (const { dilemma, choice, asked, predicted } of turns) {
    bits.write(dilemma.choices.indexOf(choice), 2);
    bits.write(
      COUNSELLORS.reduce((sum, who, index) => sum + (asked.includes(who) ? 1 << index : 0), 0),
      2,
    );
    bits.write((dilemma.predict?.guesses.findIndex((guess) => guess.id === predicted) ?? -1) + 1, 3);
  }
  const verdict = state.verdict === null ? 0 : VERDICTS.indexOf(state.verdict) + 1;
  const body = [...header(log), verdict, ...twoBytes(turns.length), ...bits.finish()];
  return base64urlnopad.encode(Uint8Array.from([...body, ...checksum(body)]));
}

function header(log: RunLog): number[] {
  const id = [...log.scenario].map((letter) => letter.charCodeAt(0));
  const version = log.version.split('.').flatMap((number) => twoBytes(Number(number)));
  const seed = [24, 16, 8, 0].map((shift) => (log.seed >>> shift) & 255);
  return [RUN_FORMAT, id.length, ...id, ...version, ...hex.decode(log.rulesHash), log.engine, ...seed];
}

const twoBytes = (value: number): [number, number] => [value >> 8, value & 255];

const checksum = (body: readonly number[] | Uint8Array): Uint8Array =>
  sha256(Uint8Array.from(body)).slice(0, CHECK_BYTES);

/**
 * Reads a run code (spaces around it are forgiven). Refuses with RUN_BROKEN (not a code at all), RUN_NEWER, RUN_CUT
 * (shorter than it says) or RUN_ALTERED (its checksum does not fit).
 */
export function readRunCode(text: string): RunCode {
  const bytes = bytesOf(text.trim());
  const format = bytes[0] ?? 0;
  if (format > RUN_FORMAT && format < 32) throw new RunError('RUN_NEWER', `run format ${format}`, `${RUN_FORMAT}`);
  if (format !== RUN_FORMAT) throw new RunError('RUN_BROKEN', `a first byte of ${format}`, `${RUN_FORMAT}`);
  const idLength = bytes[1] ?? 0;
  const countAt = countAfter(idLength);
  const needed = bytesFor(countAt, numberAt(bytes, countAt));
  if (bytes.length < needed) throw new RunError('RUN_CUT', `${bytes.length} bytes`, `${needed}`);
  const body = bytes.slice(0, -CHECK_BYTES);
  const sum = hex.encode(bytes.slice(-CHECK_BYTES));
  if (bytes.length > needed || hex.encode(checksum(body)) !== sum) {
    throw new RunError('RUN_ALTERED', `checksum ${sum}`, hex.encode(checksum(body)));
  }
  return unpack(body, idLength, countAt);
}

/** Where the count of decisions stands, in bytes. */
const countAfter = (idLength: number): number => 2 + idLength + FIXED_BYTES - COUNT_BYTES;

/** Bytes of a whole code with that many decisions. */
const bytesFor = (countAt: number, decisions: number): number =>
  countAt + COUNT_BYTES + Math.ceil((decisions * ENTRY_BITS) / 8) + CHECK_BYTES;

/** Bytes of an id that are looked at to see whether a code begins. */
const TELLING = 10;
const ID_BEGINS = /^[a-z][a-z0-9-]*$/;

/**
 * How many letters the run code takes with which a text begins, by what it says itself: Infinity where it is cut before
 * it has said so, null where no code of this format begins. Cheap: neither its checksum nor its decisions are looked at.
 */
export function lettersOfCode(text: string): number | null {
  const [format, idLength] = bytesAt(text, 0, 2);
  if (format !== RUN_FORMAT || idLength === undefined) return null;
  const id = String.fromCharCode(...bytesAt(text, 2, Math.min(idLength, TELLING)));
  if (!ID_BEGINS.test(id)) return null;
  const count = bytesAt(text, countAfter(idLength), COUNT_BYTES);
  return count.length < COUNT_BYTES
    ? Number.POSITIVE_INFINITY
    : Math.ceil((bytesFor(countAfter(idLength), numberAt(count, 0)) * 4) / 3);
}

/** Some of the bytes that a text of letters stands for, four of which are three bytes; none where it is too short. */
function bytesAt(text: string, from: number, count: number): Uint8Array {
  const group = Math.floor(from / 3);
  const end = Math.ceil((from + count) / 3);
  const letters = text.slice(group * 4, end * 4);
  if (letters.length < (end - group) * 4) return new Uint8Array();
  return base64urlnopad.decode(letters).slice(from - group * 3, from - group * 3 + count);
}

function bytesOf(text: string): Uint8Array {
  if (text.length > LONGEST) throw new RunError('RUN_BROKEN', `${text.length} characters`, `at most ${LONGEST}`);
  try {
    return base64urlnopad.decode(text);
  } catch {
    // One stray last character is what a cut in the middle of a byte looks like.
    const cut = /^[A-Za-z0-9_-]{8,}$/.test(text);
    throw new RunError(
      cut ? 'RUN_CUT' : 'RUN_BROKEN',
      `"${text.slice(0, 20)}…"`,
      'letters, digits, - and _ of a run code',
    );
  }
}

/** What `twoBytes` wrote. */
const numberAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

function unpack(body: Uint8Array, idLength: number, countAt: number): RunCode {
  const at = 2 + idLength;
  const hashAt = at + VERSION_BYTES;
  const engineAt = hashAt + HASH_BYTES;
  const bits = new BitReader(body.slice(countAt + COUNT_BYTES));
  const decisions = Array.from({ length: numberAt(body, countAt) }, () => ({
    choice: bits.read(2),
    asked: bits.read(2),
    predicted: bits.read(3),
  }));
  return {
    format: RUN_FORMAT,
    scenario: String.fromCharCode(...body.slice(2, at)),
    version: [0, 2, 4].map((place) => numberAt(body, at + place)).join('.'),
    rulesHash: hex.encode(body.slice(hashAt, engineAt)),
    engine: body[engineAt] as number,
    seed: body.slice(engineAt + 1, engineAt + 5).reduce((sum, byte) => sum * 256 + byte, 0),
    verdict: VERDICTS[(body[countAt - 1] as number) - 1] ?? null,
    decisions,
  };
}

/** Turns a code into a log by playing it. Refuses (RunError) what does not fit the game, as `replay` does. */
export function openRunCode(code: RunCode, game: Game): RunLog {
  checkFits(game, code);
  const { verdict: _, decisions, ...head } = code;
  let { state } = start(game, code.seed);
  const entries: RunEntry[] = [];
  for (const decision of decisions) {
    state = tellOn(game, state);
    const entry = entryOf(game, state, decision, entries.length);
    entries.push(entry);
    state = decide(game, state, entry);
  }
  const log: RunLog = { ...head, entries };
  replay(game, log);
  return log;
}

function entryOf(game: Game, state: State, decision: RunCode['decisions'][number], index: number): RunEntry {
  const dilemma = dilemmaAt(game, state);
  const choice = dilemma?.choices[decision.choice]?.id;
  const predicted = decision.predicted === 0 ? null : dilemma?.predict?.guesses[decision.predicted - 1]?.id;
  if (choice === undefined || predicted === undefined) {
    throw new RunError('RUN_MISFIT', `decision ${index + 1}: place ${decision.choice + 1}`, 'a choice of that dilemma');
  }
  return { choice, asked: COUNSELLORS.filter((_, place) => (decision.asked >> place) & 1), predicted };
}

const dilemmaAt = (game: Game, state: State): Dilemma | undefined =>
  state.at.scene === null ? undefined : sceneOf(partOf(game, state), state.at.scene).dilemma;
