import type { Game } from '../../engine';
import type { Id } from '../../scenario';
import { POLICIES, type PolicyName, play, record } from '../../simulate';

/** A run that comes to an ending. */
export interface FoundRun {
  readonly seed: number;
  readonly choices: readonly Id[];
  /** The way of acting that led there. */
  readonly policy: PolicyName;
}

/** Ways of acting that somebody might have: a run of theirs reads better than one of chance. */
const LIKELY: readonly PolicyName[] = ['blend', 'manage', 'lead', 'read-context', 'alternate', 'anti-context'];
const SEEDS_EACH = 40;

/**
 * Looks for a run that comes to an ending: by the simple ways of acting first, under a few seeds each, then by reading the
 * context with a quarter of chance, then by chance alone.
 * @param seeds the most seeds tried of each of the latter two
 * @param tried is told of each run played, `mostTries(seeds)` times at most
 */
export function findRun(game: Game, ending: Id, seeds: number, tried: () => void = () => {}): FoundRun | null {
  for (const [policy, most] of attempts(seeds)) {
    for (let seed = 1; seed <= most; seed += 1) {
      tried();
      if (play(game, POLICIES[policy], seed).at.ending !== ending) continue;
      const { entries } = record(game, POLICIES[policy], seed);
      return { seed, choices: entries.map(({ choice }) => choice), policy };
    }
  }
  return null;
}

/** How many runs are played at most where that many seeds are tried. */
export const mostTries = (seeds: number): number => attempts(seeds).reduce((sum, [, most]) => sum + most, 0);

const attempts = (seeds: number): [PolicyName, number][] => [
  ...LIKELY.map((policy): [PolicyName, number] => [policy, Math.min(SEEDS_EACH, seeds)]),
  ['noisy-read-context', seeds],
  ['random', seeds],
];
