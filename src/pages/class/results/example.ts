import type { Game } from '../../../engine';
import { encodeRun } from '../../../run';
import { POLICIES, type PolicyName, record } from '../../../simulate';

/** Ways of playing that end differently, so that there is something to see; the later ones stand in for those that decided alike. */
const PLAYERS: readonly PolicyName[] = [
  'manage',
  'read-context',
  'lead',
  'random',
  'blend',
  'alternate',
  'anti-context',
  'noisy-read-context',
  'longest',
  'third',
];

/** As many as it takes for a class to be seen as a whole. */
const RUNS = 5;

/** The codes of five different runs that nobody played, made on the spot under one seed. */
export function exampleCodes(game: Game, seed: number): string[] {
  const codes = new Set<string>();
  for (const name of PLAYERS) {
    if (codes.size === RUNS) break;
    codes.add(encodeRun(game, record(game, POLICIES[name], seed)));
  }
  return [...codes];
}
