import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { compile, type Game, offered, start, tellOn } from '../../src/engine';
import { decide, encodeRun, newLog, type RunLog } from '../../src/run';
import { readScenarioText } from '../../src/scenario/read';

/** The fable that the journeys play. */
export const FABLE = 'alder-ferry';

const CHECK_BYTES = 4;

/** The fable of two parts. */
export const TWINS = 'same-storm-twice';

/** The game that the journeys play, read from its file. */
export const ferry = (): Game => gameOf(FABLE);

/** A fable that comes with the game, read from its file. */
export function gameOf(fable: string): Game {
  const path = join(import.meta.dirname, '../../scenarios', fable, 'scenario.json');
  const read = readScenarioText(readFileSync(path, 'utf8'), path);
  if (!read.ok) throw new Error(read.diagnostics.map(({ message }) => message).join('\n'));
  return compile(read.scenario);
}

/** A run to the end under a seed, always with the choice at that place (from 0) on the screen. */
export function wholeRun(game: Game, seed: number, place = 0): RunLog {
  let log = newLog(game, seed);
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    const open = offered(game, state);
    const entry = { choice: open[Math.min(place, open.length - 1)] ?? '', asked: [], predicted: null };
    log = { ...log, entries: [...log.entries, entry] };
    state = tellOn(game, decide(game, state, entry));
  }
  return log;
}

/** The code of a whole run under seed 7. */
export const goodCode = (): string => {
  const game = ferry();
  return encodeRun(game, wholeRun(game, 7));
};

/** A code with some of its bytes changed and its checksum made to fit again, as an older or foreign game would write it. */
export function recoded(code: string, change: (bytes: Uint8Array) => void): string {
  const body = base64urlnopad.decode(code).slice(0, -CHECK_BYTES);
  change(body);
  return base64urlnopad.encode(Uint8Array.from([...body, ...sha256(body).slice(0, CHECK_BYTES)]));
}

/** A code with one letter in the middle exchanged. */
export function altered(code: string): string {
  const middle = Math.floor(code.length / 2);
  return code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);
}
