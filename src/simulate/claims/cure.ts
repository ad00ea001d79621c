import { type State, toPoints } from '../../engine';
import { POLICIES, type Policy } from '../policies';
import type { Claim } from './claim';
import { type Measure, share } from './measure';
import { LATER, lowestOf, onward } from './onward';
import { shareOf, type Trial } from './trial';

/** Points of tilt from which a place is plainly chaotic, or stagnant on the other side. */
const TILTED = 40;
/** States looked at on either side: enough for a share, and quickly played. */
const MOST_STATES = 400;

/** Chaos wants management and stagnation leadership: four acts of what is wanting help more than four of the other. */
export const CURE: Claim = {
  id: 'C5',
  says: 'Chaotic organizations need management, stagnant ones leadership.',
  over: ['full'],
  check: (trial) => {
    const states = [...trial.met(['random', 'noisy-read-context', 'manage', 'lead', 'anti-context'])];
    const sides = [
      side(trial, 'in chaos managing helps more than leading', chaotic(states), POLICIES.manage),
      side(trial, 'in stagnation leading helps more than managing', stagnant(states), POLICIES.lead),
    ].filter((measure) => measure !== null);
    return sides.length > 0 ? sides : 'nobody drifts far enough either way, or only at the very end';
  },
};

const chaotic = (states: readonly State[]) => states.filter(({ org }) => toPoints(org.tilt) >= TILTED);
const stagnant = (states: readonly State[]) => states.filter(({ org }) => toPoints(org.tilt) <= -TILTED);

/** How often the cure leaves more than its opposite; null where no state tells. */
function side({ game }: Trial, what: string, states: readonly State[], cure: Policy): Measure | null {
  const other = cure === POLICIES.manage ? POLICIES.lead : POLICIES.manage;
  const pairs = evenly(states, MOST_STATES)
    .map((state) => [onward(game, state, cure, LATER), onward(game, state, other, LATER), state] as const)
    .filter(([cured, left, from]) => tells(from, cured, left));
  if (pairs.length === 0) return null;
  const better = shareOf(pairs, ([cured, left]) => lowestOf(cured) > lowestOf(left));
  return share(`${what} (${pairs.length} states)`, better, 'least', 0.9);
}

/**
 * Whether two ways tell which is better: one goes all the way, and so does the other, or somebody is lost on it. A state
 * from which somebody is lost on either is past help, and the end of the story tells nothing.
 */
const tells = (from: State, cured: State, left: State): boolean =>
  isWhole(from, cured) ? isWhole(from, left) || left.early !== null : isWhole(from, left) && cured.early !== null;

const isWhole = (from: State, to: State): boolean => to.early === null && to.taken.length - from.taken.length === LATER;

/** At most so many, taken evenly from all. */
const evenly = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length));
