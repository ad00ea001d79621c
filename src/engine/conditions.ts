import type { Act, Condition, Lean, Part } from '../scenario';
import { toPoints } from './arithmetic';
import type { State } from './state';

/** A condition made ready: whether it holds in a state of the part it was made for. */
export type Test = (state: State) => boolean;

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Whether something with a test may come in a state; without one it always may. */
export const isOpen = (one: { readonly test: Test | null }, state: State): boolean =>
  one.test === null || one.test(state);

/** Makes a condition ready, once, for a part of a scenario; null where there is none to ask. */
export const testOf = (condition: Condition | undefined, part: Part): Test | null =>
  condition === undefined ? null : conditionTest(condition, part);

function conditionTest(condition: Condition, part: Part): Test {
  if ('all' in condition) return everyOf(condition.all.map((one) => conditionTest(one, part)));
  if ('any' in condition) return someOf(condition.any.map((one) => conditionTest(one, part)));
  if ('not' in condition) return opposite(conditionTest(condition.not, part));
  return storyTest(condition, part);
}

const everyOf =
  (tests: readonly Test[]): Test =>
  (state) =>
    tests.every((test) => test(state));
const someOf =
  (tests: readonly Test[]): Test =>
  (state) =>
    tests.some((test) => test(state));
const opposite =
  (test: Test): Test =>
  (state) =>
    !test(state);

type Simple = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function storyTest(condition: Simple, part: Part): Test {
  if ('flag' in condition) return flagTest(condition);
  if ('relationship' in condition) {
    const { relationship } = condition;
    return within(condition, (state) => state.relationships[relationship] ?? 0);
  }
  if ('rule' in condition) {
    const { rule, stands } = condition;
    return (state) => state.rules.some((one) => one.id === rule) === stands;
  }
  if ('chose' in condition) {
    const { chose, in: scene } = condition;
    return (state) => state.taken.some((one) => one.scene === scene && one.choice === chose);
  }
  if ('season' in condition) return (state) => part.seasons[state.at.season]?.id === condition.season;
  if ('part' in condition) return () => part.id === condition.part;
  return numberTest(condition);
}

type Numeric = Extract<
  Simple,
  { quantity: unknown } | { count: unknown } | { streak: unknown } | { endedEarly: unknown }
>;

function numberTest(condition: Numeric): Test {
  if ('quantity' in condition) {
    const { quantity } = condition;
    return within(condition, (state) => toPoints(state.org[quantity]));
  }
  if ('count' in condition) {
    const { count } = condition;
    return within(condition, (state) => state.counts[count] ?? 0);
  }
  if ('streak' in condition) return within(condition, (state) => streakOf(state, condition.streak));
  const { endedEarly } = condition;
  return endedEarly === 'any' ? (state) => state.early !== null : (state) => state.early === endedEarly;
}

function within({ atLeast, atMost }: Bounds, valueIn: (state: State) => number): Test {
  return (state) => {
    const value = valueIn(state);
    return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
  };
}

function streakOf({ streak, actStreaks }: State, of: Act | Lean): number {
  if (of === 'managing' || of === 'leading' || of === 'blended') return streak.lean === of ? streak.length : 0;
  return actStreaks[of] ?? 0;
}

/** A flag is held against the value asked for, a number without one against its bounds; else it must be up. */
function flagTest(condition: Extract<Simple, { flag: unknown }>): Test {
  const { flag, is } = condition;
  if (is !== undefined) return (state) => state.flags[flag] === is;
  const bounded = within(condition, (state) => state.flags[flag] as number);
  return (state) => (typeof state.flags[flag] === 'number' ? bounded(state) : state.flags[flag] === true);
}
