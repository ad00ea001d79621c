import type { Game } from '../../../engine';
import { encodeRun } from '../../../run';
import { POLICIES, type PolicyName, record } from '../../../simulate';

/** Ways of playing that end differently, so that there is something to see. */
const PLAYERS: readonly PolicyName[] = ['manage', 'read-context', 'lead', 'random', 'blend'];

/** The codes of five runs that nobody played, made on the spot under one seed. */
export function exampleCodes(game: Game, seed: number): string[] {
  return PLAYERS.map((name) => encodeRun(game, record(game, POLICIES[name], seed)));
}
