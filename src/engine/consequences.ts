import type { Choice, Consequence, Id, Part, PlainConsequence } from '../scenario';
import type { Account } from './account';
import { weightsOf } from './acts';
import { clamp, toThousandths } from './arithmetic';
import { isOpen, type Test, testOf } from './conditions';
import { appended, type Draft, withMember } from './draft';
import type { State } from './state';

const CLOSE = 3;
/** Under half a unit of acts either way the player has no side yet (thousandths). */
const NO_SIDE = 500;

/** Where a consequence comes from. */
export interface Source {
  readonly scene: Id;
  readonly choice: Id;
}

/** A turn while its consequences are applied: the story, its numbers, and the turns that now pass by themselves. */
export interface Turning {
  readonly state: Draft;
  readonly account: Account;
  passed: number;
}

/** A consequence made ready: applies itself. */
export type Deed = (turning: Turning) => void;

/** Makes a choice's own consequences ready: those of now apply at once, the others are noted as due. */
export const deedsOf = (choice: Choice, scene: Id, part: Part): Deed[] =>
  (choice.consequences ?? []).map((one) => ownDeed(one, choice, { scene, choice: choice.id }, part));

/** Applies what has fallen due by the turn now being worked out (`state.turn`). A passed turn never falls due later. */
export function applyDue(turning: Turning, part: Part): void {
  const { state } = turning;
  const ripe = state.due.filter((due) => due.turn <= state.turn);
  if (ripe.length === 0) return;
  state.due = state.due.filter((due) => due.turn > state.turn);
  for (const due of ripe) plainDeed(due.consequence, due, part)(turning);
  turning.passed = 0;
}

function ownDeed(one: Consequence, choice: Choice, from: Source, part: Part): Deed {
  if ('opposite' in one) return oppositeDeed(one, choice, from, part);
  const delay = 'in' in one ? (one.in ?? 0) : 0;
  if (delay === 0) return plainDeed(one, from, part);
  const { scene, choice: id } = from;
  // Its condition is asked when it falls due.
  return ({ state }) => {
    state.due = appended(state.due, { turn: state.turn + delay, consequence: one, scene, choice: id });
  };
}

type Opposite = Extract<Consequence, { opposite: unknown }>;

/** What an `opposite` brings turns on which way all choices so far went against this one. */
function oppositeDeed({ opposite, when }: Opposite, choice: Choice, from: Source, part: Part): Deed {
  const { m, l } = weightsOf(choice.acts);
  const own = m - l;
  const gate = { test: testOf(when, part) };
  const against = opposite.then.map((one) => ownDeed(one, choice, from, part));
  const along = (opposite.else ?? []).map((one) => ownDeed(one, choice, from, part));
  return (turning) => {
    const { leaning } = turning.state;
    if (own === 0 || Math.max(leaning, -leaning) < NO_SIDE || !isOpen(gate, turning.state)) return;
    for (const deed of own > 0 !== leaning > 0 ? against : along) deed(turning);
  };
}

function plainDeed(one: PlainConsequence, from: Source, part: Part): Deed {
  const deed = bareDeed(one, from);
  const test = testOf(one.when, part);
  return test === null ? deed : guarded(test, deed);
}

const guarded =
  (test: Test, deed: Deed): Deed =>
  (turning) => {
    if (test(turning.state)) deed(turning);
  };

/** What a consequence does where nothing stands against it. */
function bareDeed(one: PlainConsequence, { scene, choice }: Source): Deed {
  if ('passTurn' in one) {
    return (turning) => {
      turning.passed += one.passTurn;
    };
  }
  const cause = { type: 'consequence', scene, choice, reason: one.reason } as const;
  if ('stock' in one) {
    const { stock } = one;
    const by = toThousandths(one.by);
    return ({ account }) => void account.add(stock, by, cause);
  }
  if ('makeRule' in one) {
    return ({ state, account }) => {
      state.rules = withRule(state, one.makeRule, account.add('staleRules', toThousandths(one.carries), cause));
    };
  }
  if ('pruneRule' in one) {
    return ({ state, account }) => {
      account.add('staleRules', -carriedBy(state, one.pruneRule), cause);
      state.rules = state.rules.filter((rule) => rule.id !== one.pruneRule);
    };
  }
  return 'flag' in one ? flagDeed(one) : relationshipDeed(one);
}

const carriedBy = ({ rules }: State, id: Id): number =>
  rules.reduce((sum, rule) => sum + (rule.id === id ? rule.carries : 0), 0);

/** A rule made again while it stands grows heavier rather than standing twice. */
function withRule({ rules, turn }: State, id: Id, carries: number): State['rules'] {
  const standing = rules.find((rule) => rule.id === id);
  const rule = { id, since: standing?.since ?? turn, carries: (standing?.carries ?? 0) + carries };
  return [...rules.filter((other) => other.id !== id), rule];
}

function flagDeed({ flag, set, add }: Extract<PlainConsequence, { flag: unknown }>): Deed {
  return ({ state }) => {
    const base = set ?? state.flags[flag] ?? 0;
    const value = add === undefined ? base : (typeof base === 'number' ? base : 0) + add;
    state.flags = withMember(state.flags, flag, value);
  };
}

function relationshipDeed({ relationship, by }: Extract<PlainConsequence, { relationship: unknown }>): Deed {
  return ({ state }) => {
    const value = clamp((state.relationships[relationship] ?? 0) + by, -CLOSE, CLOSE);
    state.relationships = withMember(state.relationships, relationship, value);
  };
}
