import * as z from 'zod/mini';
import { ACTS, CONSTITUENCIES, CONTEXTS, LEANS, STOCKS } from '../vocabulary';
import { Id } from './text';

const bounds = { atLeast: z.optional(z.number()), atMost: z.optional(z.number()) };

/** Anything measured 0..100 (tilt: -100..100) that a condition may compare. */
export const Quantity = z.enum([...STOCKS, ...CONTEXTS, ...CONSTITUENCIES, 'tilt']);
export const QuantityCondition = z.strictObject({ quantity: Quantity, ...bounds });
export const FlagCondition = z.strictObject({
  flag: Id,
  is: z.optional(z.union([z.boolean(), z.int(), Id])),
  ...bounds,
});
export const RelationshipCondition = z.strictObject({ relationship: Id, ...bounds });
export const RuleCondition = z.strictObject({ rule: Id, stands: z.boolean() });
export const ChoseCondition = z.strictObject({ chose: Id, in: Id });
export const CountCondition = z.strictObject({ count: z.enum([...ACTS, ...LEANS]), ...bounds });
export const StreakCondition = z.strictObject({ streak: z.enum([...ACTS, ...LEANS]), ...bounds });
export const SeasonCondition = z.strictObject({ season: Id });
export const PartCondition = z.strictObject({ part: Id });
export const EndedEarlyCondition = z.strictObject({ endedEarly: z.enum([...CONSTITUENCIES, 'any']) });

export type SimpleCondition =
  | z.infer<typeof QuantityCondition>
  | z.infer<typeof FlagCondition>
  | z.infer<typeof RelationshipCondition>
  | z.infer<typeof RuleCondition>
  | z.infer<typeof ChoseCondition>
  | z.infer<typeof CountCondition>
  | z.infer<typeof StreakCondition>
  | z.infer<typeof SeasonCondition>
  | z.infer<typeof PartCondition>
  | z.infer<typeof EndedEarlyCondition>;
export type Condition = SimpleCondition | { all: Condition[] } | { any: Condition[] } | { not: Condition };

const several: z.ZodMiniType<Condition[]> = z.lazy(() => z.array(Condition).check(z.minLength(1)));

export const AllCondition = z.strictObject({ all: several });
export const AnyCondition = z.strictObject({ any: several });
export const NotCondition = z.strictObject({ not: z.lazy((): z.ZodMiniType<Condition> => Condition) });

/** Data, not code, so that tools can reason about it. */
export const Condition: z.ZodMiniType<Condition> = z.union([
  QuantityCondition,
  FlagCondition,
  RelationshipCondition,
  RuleCondition,
  ChoseCondition,
  CountCondition,
  StreakCondition,
  SeasonCondition,
  PartCondition,
  EndedEarlyCondition,
  AllCondition,
  AnyCondition,
  NotCondition,
]) as z.ZodMiniType<Condition>;
