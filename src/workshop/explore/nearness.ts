import { type State, toPoints } from '../../engine';
import type { Condition } from '../../scenario';
import type { Leaf } from './conditionsIn';

/** So many points of a stock count as much as one flag, one choice or one act more. */
const POINTS_A_STEP = 10;
/** What a number on the wrong side of its bound lacks at least, however near it is. */
const JUST_MISSED = 0.1;

/**
 * How much is wanting until a condition holds, in steps: 0 where it does. A guess that guides a search, no more: ten
 * points of a stock, a flag, or one more in a count are a step; of an `any` the nearest counts.
 */
export function lackOf(condition: Condition, state: State): number {
  if ('all' in condition) return condition.all.reduce((sum, one) => sum + lackOf(one, state), 0);
  if ('any' in condition) return Math.min(...condition.any.map((one) => lackOf(one, state)));
  if ('not' in condition) return surplusOf(condition.not, state);
  const value = measureOf(condition, state);
  return typeof value === 'boolean' ? stepsTo(value) : lackOfNumber(value, boundsOf(condition));
}

/** How much must go until a condition no longer holds, in steps: 0 where it does not. */
export function surplusOf(condition: Condition, state: State): number {
  if ('all' in condition) return Math.min(...condition.all.map((one) => surplusOf(one, state)));
  if ('any' in condition) return condition.any.reduce((sum, one) => sum + surplusOf(one, state), 0);
  if ('not' in condition) return lackOf(condition.not, state);
  const value = measureOf(condition, state);
  return typeof value === 'boolean' ? stepsTo(!value) : surplusOfNumber(value, boundsOf(condition));
}

const stepsTo = (held: boolean): number => (held ? 0 : 1);

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf(leaf: Leaf): Bounds {
  const { atLeast = -Infinity, atMost = Infinity } = leaf as { atLeast?: number; atMost?: number };
  const step = 'quantity' in leaf ? POINTS_A_STEP : 1;
  return { low: atLeast / step, high: atMost / step };
}

function lackOfNumber(value: number, { low, high }: Bounds): number {
  const lack = Math.max(low - value, value - high);
  return lack <= 0 ? 0 : lack + JUST_MISSED;
}

function surplusOfNumber(value: number, { low, high }: Bounds): number {
  const surplus = Math.min(value - low, high - value);
  return surplus < 0 ? 0 : surplus + JUST_MISSED;
}

/** Whether a condition of yes and no holds; what a condition with bounds measures, in steps. */
function measureOf(leaf: Leaf, state: State): boolean | number {
  if ('quantity' in leaf) return toPoints(state.org[leaf.quantity]) / POINTS_A_STEP;
  if ('flag' in leaf) return flagValue(leaf, state);
  if ('relationship' in leaf) return state.relationships[leaf.relationship] ?? 0;
  if ('count' in leaf) return state.counts[leaf.count] ?? 0;
  if ('streak' in leaf) return streakOf(leaf.streak, state);
  if ('rule' in leaf) return state.rules.some(({ id }) => id === leaf.rule) === leaf.stands;
  if ('chose' in leaf) return state.taken.some(({ scene, choice }) => scene === leaf.in && choice === leaf.chose);
  if ('endedEarly' in leaf) return leaf.endedEarly === 'any' ? state.early !== null : state.early === leaf.endedEarly;
  // Seasons and parts come by themselves: the search knows from elsewhere where a story still leads.
  return true;
}

function flagValue({ flag, is }: Extract<Leaf, { flag: unknown }>, { flags }: State): boolean | number {
  const value = flags[flag];
  if (is !== undefined) return value === is;
  return typeof value === 'number' ? value : value === true;
}

function streakOf(of: Extract<Leaf, { streak: unknown }>['streak'], { streak, actStreaks }: State): number {
  if (of === 'managing' || of === 'leading' || of === 'blended') return streak.lean === of ? streak.length : 0;
  return actStreaks[of] ?? 0;
}
