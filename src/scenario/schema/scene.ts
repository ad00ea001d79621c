import * as z from 'zod/mini';
import { ACTS, CONSTITUENCIES, DILEMMA_ROLES, MISCONCEPTIONS, STOCKS, VERDICTS } from '../vocabulary';
import { Beat } from './beat';
import { Condition } from './condition';
import { Consequence } from './consequence';
import { Id, Text } from './text';

const weight = z.optional(z.number().check(z.gt(0), z.lte(1)));

/** Weights 0..1 on the eight acts; together at most 1.5. */
export const Acts = z
  .strictObject(Object.fromEntries(ACTS.map((act) => [act, weight])) as Record<(typeof ACTS)[number], typeof weight>)
  .check(
    z.refine((acts) => Object.values(acts).reduce<number>((sum, n) => sum + (n ?? 0), 0) <= 1.5 + 1e-9, {
      error: 'at most 1.5 together',
    }),
  );

export const Branch = z.strictObject({ when: z.optional(Condition), goto: Id });
export const Goto = z.union([Id, z.array(Branch).check(z.minLength(1))]);

export const Choice = z.strictObject({
  id: Id,
  text: Text,
  acts: Acts,
  consequences: z.optional(z.array(Consequence)),
  reaction: z.array(Beat).check(z.minLength(1)),
  when: z.optional(Condition),
  goto: z.optional(Goto),
  kind: z.optional(z.enum(['heading', 'plan', 'slogan'])),
  serves: z.optional(z.array(z.enum(CONSTITUENCIES))),
  translates: z.optional(z.boolean()),
  appoints: z.optional(z.enum(['manager-like', 'leader-like', 'both'])),
  misconception: z.optional(z.enum(MISCONCEPTIONS)),
});

export const Advice = z.strictObject({ text: Text, favours: Id });
export const Counsel = z.strictObject({ how: Advice, what: Advice });

export const Guess = z.strictObject({
  id: Id,
  text: Text,
  stock: z.enum([...STOCKS, ...CONSTITUENCIES]),
  moves: z.enum(['up', 'down']),
});
export const Prediction = z.strictObject({
  question: Text,
  guesses: z.array(Guess).check(z.minLength(2), z.maxLength(4)),
});

export const Dilemma = z.strictObject({
  prompt: Text,
  role: z.optional(z.enum(DILEMMA_ROLES)),
  exposes: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  choices: z.array(Choice).check(z.minLength(2), z.maxLength(4)),
  counsel: Counsel,
  predict: z.optional(Prediction),
});

const sceneFields = {
  place: Id,
  title: z.optional(Text),
  beats: z.array(Beat).check(z.minLength(1)),
  dilemma: z.optional(Dilemma),
  goto: z.optional(Goto),
};

export const Scene = z.strictObject(sceneFields);
export const Storylet = z.strictObject({
  ...sceneFields,
  pool: Id,
  weight: z.optional(z.number().check(z.gt(0), z.lte(100))),
  when: z.optional(Condition),
  once: z.optional(z.boolean()),
  cooldown: z.optional(z.int().check(z.gte(1), z.lte(40))),
  seasons: z.optional(z.array(Id)),
  fallback: z.optional(z.boolean()),
});

export const Epilogue = z.strictObject({ text: Text, when: z.optional(Condition) });
export const Ending = z.strictObject({
  id: Id,
  verdict: z.enum(VERDICTS),
  when: z.optional(Condition),
  title: Text,
  place: Id,
  beats: z.array(Beat).check(z.minLength(1)),
  epilogue: z.array(Epilogue),
});

export type Acts = z.infer<typeof Acts>;
export type Goto = z.infer<typeof Goto>;
export type Choice = z.infer<typeof Choice>;
export type Advice = z.infer<typeof Advice>;
export type Guess = z.infer<typeof Guess>;
export type Prediction = z.infer<typeof Prediction>;
export type Dilemma = z.infer<typeof Dilemma>;
export type Scene = z.infer<typeof Scene>;
export type Storylet = z.infer<typeof Storylet>;
export type Ending = z.infer<typeof Ending>;
