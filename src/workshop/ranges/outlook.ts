import type { Condition } from '../../scenario';
import type { Facts } from './facts';
import { type Interval, isEmpty, isInside, meet, within } from './interval';
import type { FlagRange } from './memory';
import type { Counted, Quantity } from './tally';

type FlagValue = boolean | number | string;

/**
 * A place of a part where a condition is asked: the slots before `first` lie behind, nothing after `last` has happened yet.
 */
export interface Spot {
  readonly facts: Facts;
  readonly first: number;
  readonly last: number;
  /** The last slot of which anything may have been decided: the one before `last` where a scene is told before it asks. */
  readonly decided: number;
  /** Whether a constituency may have been lost here, which ends the part after the reaction. */
  readonly mayBeLost: boolean;
  /** What has been asked on the way in, and nothing since can have changed. */
  readonly given?: readonly Condition[];
}

/** Why a condition must or cannot hold: what is known of the thing it asks for. Data for whoever says it in words. */
export type Reason =
  | ({ readonly type: 'quantity'; readonly of: Quantity } & Interval)
  | ({ readonly type: 'count' | 'streak'; readonly of: Counted } & Interval)
  | ({ readonly type: 'relationship'; readonly of: string } & Interval)
  | { readonly type: 'flag'; readonly of: string; readonly values: readonly FlagValue[] }
  | ({ readonly type: 'number'; readonly of: string } & Interval)
  | { readonly type: 'rule'; readonly of: string; readonly stands: boolean }
  | { readonly type: 'chose'; readonly choice: string; readonly scene: string }
  | { readonly type: 'season'; readonly seasons: readonly string[] }
  | { readonly type: 'part'; readonly part: string }
  | { readonly type: 'loss' }
  | { readonly type: 'contradiction'; readonly of: string }
  /** The storylet or the ending it stands in comes only where the same thing has been asked. */
  | { readonly type: 'given'; readonly of: string }
  | { readonly type: 'several'; readonly reasons: readonly Reason[] };

/** What a condition comes to at a spot, over every run: `always` and `never` are proved, `sometimes` only means that they are not. */
export type Outlook =
  | { readonly says: 'always' | 'never'; readonly why: Reason }
  | { readonly says: 'sometimes'; readonly why: null };

const SOMETIMES: Outlook = { says: 'sometimes', why: null };
const proved = (holds: boolean, why: Reason): Outlook => ({ says: holds ? 'always' : 'never', why });

/** What a condition comes to wherever it is asked at that spot. */
export function outlookOf(condition: Condition, at: Spot): Outlook {
  if ('all' in condition) return ofAll(condition.all, at);
  if ('any' in condition) return ofAny(condition.any, at);
  if ('not' in condition) return opposite(outlookOf(condition.not, at));
  const known = ofSimple(condition, at);
  return known.says === 'sometimes' ? ofGiven(condition, at.given ?? []) : known;
}

function opposite(outlook: Outlook): Outlook {
  return outlook.says === 'sometimes'
    ? outlook
    : { says: outlook.says === 'always' ? 'never' : 'always', why: outlook.why };
}

function ofAll(conditions: readonly Condition[], at: Spot): Outlook {
  const outlooks = conditions.map((one) => outlookOf(one, at));
  const never = outlooks.find((one) => one.says === 'never');
  if (never !== undefined) return never;
  const torn = contradictionIn(conditions);
  if (torn !== null) return proved(false, { type: 'contradiction', of: torn });
  return allOf(outlooks, 'always');
}

function ofAny(conditions: readonly Condition[], at: Spot): Outlook {
  const outlooks = conditions.map((one) => outlookOf(one, at));
  return outlooks.find((one) => one.says === 'always') ?? allOf(outlooks, 'never');
}

/** Proved where every outlook says so. */
function allOf(outlooks: readonly Outlook[], says: 'always' | 'never'): Outlook {
  const reasons = outlooks.flatMap((one) => (one.says === says ? [one.why] : []));
  const [only] = reasons;
  if (only === undefined || reasons.length < outlooks.length) return SOMETIMES;
  return { says, why: reasons.length === 1 ? only : { type: 'several', reasons } };
}

export type Simple = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function ofSimple(condition: Simple, at: Spot): Outlook {
  const { facts, decided } = at;
  const asked = askedOf(condition);
  if (asked !== null && isEmpty(asked.numbers)) return proved(false, { type: 'contradiction', of: asked.of });
  if ('flag' in condition) return ofFlag(condition, facts.flag(condition.flag, decided));
  if ('rule' in condition) return ofRule(condition, facts.rule(condition.rule, decided));
  if ('chose' in condition) {
    const { chose: choice, in: scene } = condition;
    return facts.mayHaveChosen(choice, scene, decided) ? SOMETIMES : proved(false, { type: 'chose', choice, scene });
  }
  if ('season' in condition) return ofSeason(condition.season, at);
  if ('part' in condition) return proved(facts.part.id === condition.part, { type: 'part', part: facts.part.id });
  if ('endedEarly' in condition) return ofLoss(condition.endedEarly, at);
  return ofNumber(condition, at);
}

type Numeric = Extract<
  Simple,
  { quantity: unknown } | { count: unknown } | { streak: unknown } | { relationship: unknown }
>;

function ofNumber(condition: Numeric, at: Spot): Outlook {
  const { facts, first, decided } = at;
  if ('quantity' in condition) {
    const of = condition.quantity;
    const range = quantityAt(of, at);
    return compared(range, condition, { type: 'quantity', of, ...range });
  }
  if ('relationship' in condition) {
    const of = condition.relationship;
    const range = facts.relationship(of, decided);
    return compared(range, condition, { type: 'relationship', of, ...range });
  }
  if ('count' in condition) {
    const range = facts.count(condition.count, first, decided);
    return compared(range, condition, { type: 'count', of: condition.count, ...range });
  }
  // A row is no longer than all that were counted, and any other choice ends it.
  const range = { ...facts.count(condition.streak, first, decided), least: 0 };
  return compared(range, condition, { type: 'streak', of: condition.streak, ...range });
}

/** Points that a quantity may have at a spot: decisions move all of them, and what is told in between moves the context. */
export function quantityAt(of: Quantity, { facts, last, decided }: Spot): Interval {
  return facts.quantity(of, of === 'scale' || of === 'turbulence' ? last : decided);
}

function compared(range: Interval, asked: Parameters<typeof within>[0], why: Reason): Outlook {
  const wanted = within(asked);
  if (isInside(range, wanted)) return proved(true, why);
  return isEmpty(meet(range, wanted)) ? proved(false, why) : SOMETIMES;
}

function ofFlag({ flag, is, ...bounds }: Extract<Simple, { flag: unknown }>, range: FlagRange | null): Outlook {
  if (range === null) return SOMETIMES;
  const { values, numbers } = range;
  if (values === null) {
    const known: Reason = { type: 'number', of: flag, ...numbers };
    if (is === undefined) return isEmpty(numbers) ? SOMETIMES : compared(numbers, bounds, known);
    const outside = typeof is === 'number' && !isEmpty(numbers) && (is < numbers.least || is > numbers.most);
    return outside ? proved(false, known) : SOMETIMES;
  }
  const fitting = [...values].filter((value) => fits(value, is, within(bounds)));
  const why: Reason = { type: 'flag', of: flag, values: [...values] };
  if (fitting.length === 0) return proved(false, why);
  return fitting.length === values.size ? proved(true, why) : SOMETIMES;
}

/** As the rules ask it: against the value asked for, a number without one against its bounds; else it must be up. */
function fits(value: FlagValue, is: FlagValue | undefined, bounds: Interval): boolean {
  if (is !== undefined) return value === is;
  return typeof value === 'number' ? value >= bounds.least && value <= bounds.most : value === true;
}

function ofRule({ rule, stands }: Extract<Simple, { rule: unknown }>, known: ReturnType<Facts['rule']>): Outlook {
  if (known.may && known.mayNot) return SOMETIMES;
  return proved(known.may === stands, { type: 'rule', of: rule, stands: known.may });
}

function ofSeason(season: string, { facts, first, last }: Spot): Outlook {
  const end = facts.slots.length - 1;
  const from = facts.slots[Math.min(first, end)]?.season ?? 0;
  const to = facts.slots[Math.min(last, end)]?.season ?? from;
  const seasons = facts.part.seasons.slice(from, to + 1).map(({ id }) => id);
  const why: Reason = { type: 'season', seasons };
  if (!seasons.includes(season)) return proved(false, why);
  return seasons.length === 1 ? proved(true, why) : SOMETIMES;
}

/** A loss is of somebody who can come down to nothing. */
function ofLoss(who: Extract<Simple, { endedEarly: unknown }>['endedEarly'], at: Spot): Outlook {
  if (!at.mayBeLost) return proved(false, { type: 'loss' });
  if (who === 'any') return SOMETIMES;
  const range = quantityAt(who, at);
  return range.least > 0 ? proved(false, { type: 'quantity', of: who, ...range }) : SOMETIMES;
}

interface Asked {
  /** What is measured, as in `quantity vision`. */
  readonly of: string;
  readonly numbers: Interval;
}

/** The numbers that a condition lets through, where it is about one. */
function askedOf(condition: Condition): Asked | null {
  if ('quantity' in condition) return { of: `quantity ${condition.quantity}`, numbers: within(condition) };
  if ('relationship' in condition) return { of: `relationship ${condition.relationship}`, numbers: within(condition) };
  if ('count' in condition) return { of: `count ${condition.count}`, numbers: within(condition) };
  if ('streak' in condition) return { of: `streak ${condition.streak}`, numbers: within(condition) };
  if (!('flag' in condition)) return null;
  const { flag, is } = condition;
  if (typeof is === 'number') return { of: `flag ${flag}`, numbers: { least: is, most: is } };
  return is === undefined ? { of: `flag ${flag}`, numbers: within(condition) } : null;
}

/** What two of several conditions want to be different things at once; null where there is no such pair. */
function contradictionIn(conditions: readonly Condition[]): string | null {
  const numbers = new Map<string, Interval>();
  const values = new Map<string, FlagValue>();
  for (const one of conditions) {
    const asked = askedOf(one);
    if (asked !== null) {
      const both = meet(numbers.get(asked.of) ?? asked.numbers, asked.numbers);
      if (isEmpty(both)) return asked.of;
      numbers.set(asked.of, both);
    }
    if (!('flag' in one) || one.is === undefined) continue;
    if ((values.get(one.flag) ?? one.is) !== one.is) return `flag ${one.flag}`;
    values.set(one.flag, one.is);
  }
  return null;
}

/** What follows from conditions that are known to hold. */
function ofGiven(condition: Simple, given: readonly Condition[]): Outlook {
  for (const one of given) {
    const follows = 'all' in one || 'any' in one || 'not' in one ? null : following(condition, one);
    if (follows !== null) return proved(follows, { type: 'given', of: subjectOf(condition) });
  }
  return SOMETIMES;
}

/** Whether a condition must hold, or cannot, where another does; null where neither follows. */
function following(condition: Simple, given: Simple): boolean | null {
  if (JSON.stringify(condition) === JSON.stringify(given)) return true;
  if ('rule' in condition && 'rule' in given && condition.rule === given.rule) return condition.stands === given.stands;
  if ('flag' in condition && 'flag' in given && condition.flag === given.flag) {
    const [asked, known] = [onlyValueOf(condition), onlyValueOf(given)];
    if (asked !== null && known !== null) return asked === known;
  }
  const [asked, known] = [askedOf(condition), askedOf(given)];
  if (asked === null || known === null || asked.of !== known.of) return null;
  if (isInside(known.numbers, asked.numbers)) return true;
  return isEmpty(meet(known.numbers, asked.numbers)) ? false : null;
}

/** The one value that a condition on a flag lets through; null where there are several. */
function onlyValueOf({ is, atLeast, atMost }: Extract<Simple, { flag: unknown }>): FlagValue | null {
  if (is !== undefined) return is;
  return atLeast === undefined && atMost === undefined ? true : null;
}

const subjectOf = (condition: Simple): string =>
  Object.entries(condition)
    .slice(0, 1)
    .map(([kind, of]) => `${kind} ${String(of)}`)
    .join('');
