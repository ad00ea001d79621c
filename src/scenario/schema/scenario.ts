import * as z from 'zod/mini';
import { BACKDROPS, CONSTITUENCIES, CONTEXTS, SPECIES, STOCKS } from '../vocabulary';
import { Beat } from './beat';
import { FORMAT } from './format';
import { Ending, Scene, Storylet } from './scene';
import { Id, Text } from './text';

const level = z.number().check(z.gte(0), z.lte(100));
const levels = <K extends string>(names: readonly K[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, level])) as Record<K, typeof level>);

/** Coefficients of the model that a part may override; the linter says so where it happens. */
export const OVERRIDABLE = ['gain', 'changeLoad', 'arrive', 'visionFade', 'shift', 'staleRate'] as const;
const coefficient = z.optional(z.number().check(z.gte(0), z.lte(100)));
export const Overrides = z.strictObject(
  Object.fromEntries(OVERRIDABLE.map((name) => [name, coefficient])) as Record<
    (typeof OVERRIDABLE)[number],
    typeof coefficient
  >,
);

export const CastMember = z.strictObject({
  name: Text,
  species: z.enum(SPECIES),
  puppet: z.optional(Id),
  about: z.optional(Text),
});
export const Place = z.strictObject({ name: Text, backdrop: z.enum(BACKDROPS) });
export const Flag = z.strictObject({ initial: z.union([z.boolean(), z.int(), Id]), about: z.string() });
export const StandingRule = z.strictObject({ rule: Id, carries: level });

export const Stocks = levels(STOCKS);
export const Context = levels(CONTEXTS);
export const Constituencies = levels(CONSTITUENCIES);
export const Start = z.strictObject({
  stocks: Stocks,
  context: Context,
  constituencies: Constituencies,
  rules: z.optional(z.array(StandingRule)),
});

export const Draw = z.strictObject({ draw: Id });
export const Season = z.strictObject({
  id: Id,
  name: Text,
  place: z.optional(Id),
  opening: z.optional(z.array(Beat)),
  slots: z.array(z.union([Id, Draw])).check(z.minLength(1), z.maxLength(40)),
});

export const Counsellors = z.strictObject({ how: Id, what: Id });
export const Part = z.strictObject({
  id: Id,
  name: z.optional(Text),
  counsellors: Counsellors,
  start: Start,
  tempo: z.optional(z.int().check(z.gte(1), z.lte(4))),
  model: z.optional(Overrides),
  seasons: z.array(Season).check(z.minLength(1)),
  scenes: z.record(Id, Scene),
  storylets: z.optional(z.record(Id, Storylet)),
  endings: z.array(Ending).check(z.minLength(1)),
});

export const Minutes = z.strictObject({ from: z.int(), to: z.int() });
export const RuleName = z.strictObject({ name: Text });
export const Scenario = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(FORMAT),
  id: Id,
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  title: Text,
  blurb: Text,
  minutes: Minutes,
  objectives: z.array(Text),
  licence: z.string(),
  authors: z.array(z.string()),
  languages: z.array(z.string()).check(z.minLength(1)),
  cast: z.record(Id, CastMember),
  places: z.record(Id, Place),
  flags: z.optional(z.record(Id, Flag)),
  rules: z.optional(z.record(Id, RuleName)),
  order: z.optional(z.enum(['fixed', 'seed'])),
  parts: z.array(Part).check(z.minLength(1), z.maxLength(4)),
});

export type Overrides = z.infer<typeof Overrides>;
export type CastMember = z.infer<typeof CastMember>;
export type Place = z.infer<typeof Place>;
export type Season = z.infer<typeof Season>;
export type Part = z.infer<typeof Part>;
export type Scenario = z.infer<typeof Scenario>;
