import type { OrgKey } from '../engine';
import type { ReplayTurn } from '../run';
import type { Guess, Text } from '../scenario';
import { toTenths } from './tenths';
import type { Move } from './why';

/** A player's guess beside what moved, in tenths of a point as shown. Neither right nor wrong: two things side by side. */
export interface Foretold {
  readonly question: Text;
  readonly guess: Text;
  readonly stock: OrgKey;
  readonly expected: Guess['moves'];
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** The guess made at a turn's dilemma, with what its stock did in that turn; null where none was made. */
export function foretold(turn: ReplayTurn, moves: readonly Move[]): Foretold | null {
  const guess = turn.dilemma.predict?.guesses.find((one) => one.id === turn.predicted);
  if (turn.dilemma.predict === undefined || guess === undefined) return null;
  const still = toTenths(turn.before[guess.stock]);
  const { before, after, change } = moves.find((move) => move.stock === guess.stock) ?? {
    before: still,
    after: still,
    change: 0,
  };
  const { question } = turn.dilemma.predict;
  return { question, guess: guess.text, stock: guess.stock, expected: guess.moves, before, after, change };
}
