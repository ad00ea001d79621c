import type { Act, Condition, Lean } from '../scenario';
import { toPoints } from './arithmetic';
import type { Game } from './game';
import type { State } from './state';

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const within = (value: number, { atLeast, atMost }: Bounds): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** Whether a condition holds in a state; an absent condition always does. */
export function holds(game: Game, state: State, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(game, state, part));
  if ('any' in condition) return condition.any.some((part) => holds(game, state, part));
  if ('not' in condition) return !holds(game, state, condition.not);
  return holdsOfStory(game, state, condition);
}

type Simple = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function holdsOfStory(game: Game, state: State, condition: Simple): boolean {
  if ('flag' in condition) return flagHolds(state, condition);
  if ('relationship' in condition) return within(state.relationships[condition.relationship] ?? 0, condition);
  if ('rule' in condition) return state.rules.some((rule) => rule.id === condition.rule) === condition.stands;
  if ('chose' in condition) return state.taken.some((t) => t.scene === condition.in && t.choice === condition.chose);
  if ('season' in condition) return seasonOf(game, state) === condition.season;
  if ('part' in condition) return game.parts[state.order[state.part] ?? -1]?.part.id === condition.part;
  return holdsOfNumbers(state, condition);
}

type Numeric = Extract<
  Simple,
  { quantity: unknown } | { count: unknown } | { streak: unknown } | { endedEarly: unknown }
>;

function holdsOfNumbers(state: State, condition: Numeric): boolean {
  if ('quantity' in condition) return within(toPoints(state.org[condition.quantity]), condition);
  if ('count' in condition) return within(state.counts[condition.count] ?? 0, condition);
  if ('streak' in condition) {
    return within(streakOf(state, condition.streak), condition);
  }
  return condition.endedEarly === 'any' ? state.early !== null : state.early === condition.endedEarly;
}

function streakOf({ streak, actStreaks }: State, of: Act | Lean): number {
  if (of === 'managing' || of === 'leading' || of === 'blended') return streak.lean === of ? streak.length : 0;
  return actStreaks[of] ?? 0;
}

function flagHolds(state: State, condition: Extract<Simple, { flag: unknown }>): boolean {
  const value = state.flags[condition.flag];
  if (condition.is !== undefined) return value === condition.is;
  if (typeof value === 'number') return within(value, condition);
  return value === true;
}

function seasonOf(game: Game, state: State): string | undefined {
  return game.parts[state.order[state.part] ?? -1]?.part.seasons[state.at.season]?.id;
}
