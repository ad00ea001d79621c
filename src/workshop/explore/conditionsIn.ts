import type { Condition } from '../../scenario';

/** A condition that is not made of others. */
export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

/** Every condition in a piece of a scenario, in file order, each taken apart into those it is made of. */
export function leavesIn(value: unknown): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'when' ? leavesOf(member as Condition) : leavesIn(member),
  );
}

/** The conditions that a condition is made of; itself where it is made of none. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
