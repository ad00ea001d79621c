import * as z from 'zod/mini';
import { CONSTITUENCIES, STOCKS } from '../vocabulary';
import { Condition } from './condition';
import { Id, Text } from './text';

/** Turns until it falls due; absent or 0 means now. */
const delay = z.optional(z.int().check(z.gte(0), z.lte(40)));
const common = { in: delay, reason: Text, when: z.optional(Condition) };
const amount = z.number().check(z.gte(-100), z.lte(100));

export const StockConsequence = z.strictObject({
  stock: z.enum([...STOCKS, ...CONSTITUENCIES]),
  by: amount,
  ...common,
});
export const FlagConsequence = z.strictObject({
  flag: Id,
  set: z.optional(z.union([z.boolean(), z.int(), Id])),
  add: z.optional(z.int()),
  ...common,
});
export const RelationshipConsequence = z.strictObject({
  relationship: Id,
  by: z.int().check(z.gte(-6), z.lte(6)),
  ...common,
});
export const MakeRuleConsequence = z.strictObject({
  makeRule: Id,
  carries: z.number().check(z.gte(0), z.lte(100)),
  ...common,
});
export const PruneRuleConsequence = z.strictObject({ pruneRule: Id, ...common });
export const PassTurnConsequence = z.strictObject({
  passTurn: z.int().check(z.gte(1), z.lte(4)),
  reason: Text,
  when: z.optional(Condition),
});

/** What any choice may bring about, now or later. */
export const PlainConsequence = z.union([
  StockConsequence,
  FlagConsequence,
  RelationshipConsequence,
  MakeRuleConsequence,
  PruneRuleConsequence,
  PassTurnConsequence,
]);
export const Outcomes = z.strictObject({
  then: z.array(PlainConsequence),
  else: z.optional(z.array(PlainConsequence)),
});
export const OppositeConsequence = z.strictObject({
  opposite: Outcomes,
  when: z.optional(Condition),
});
export const Consequence = z.union([
  StockConsequence,
  FlagConsequence,
  RelationshipConsequence,
  MakeRuleConsequence,
  PruneRuleConsequence,
  PassTurnConsequence,
  OppositeConsequence,
]);

export type PlainConsequence = z.infer<typeof PlainConsequence>;
export type Consequence = z.infer<typeof Consequence>;
