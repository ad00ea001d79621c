import type { Choice, Consequence, Id, PlainConsequence } from '../scenario';
import type { Account } from './account';
import { clamp, POINT } from './arithmetic';
import { holds } from './conditions';
import { type Game, leaningOf, partOf } from './game';
import type { Due, State } from './state';

const CLOSE = 3;
/** Under half a unit of acts either way the player has no side yet (thousandths). */
const NO_SIDE = 500;

/** Where a consequence comes from. */
export interface Source {
  readonly scene: Id;
  readonly choice: Id;
}

/** A state with consequences applied, amounts on the account, and the turns that now pass by themselves. */
export interface Outcome {
  readonly state: State;
  readonly passed: number;
}

/** Applies a choice's own consequences: those of now at once, the others noted as due (their `when` is asked then). */
export function applyOwn(game: Game, state: State, account: Account, choice: Choice, from: Source): Outcome {
  let outcome: Outcome = { state, passed: 0 };
  for (const consequence of choice.consequences ?? []) {
    for (const plain of unfold(game, outcome.state, choice, consequence))
      outcome = settle(game, outcome, account, plain, from);
  }
  return outcome;
}

/** Applies what has fallen due by the turn now being worked out (`state.turn`). A passed turn never falls due later. */
export function applyDue(game: Game, state: State, account: Account): State {
  const ripe = state.due.filter((due) => due.turn <= state.turn);
  let outcome: Outcome = { state: { ...state, due: state.due.filter((due) => due.turn > state.turn) }, passed: 0 };
  for (const due of ripe) outcome = apply(game, outcome, account, due.consequence, due);
  return outcome.state;
}

/** The plain consequences of one: an `opposite` turns on which way all choices so far went against this one. */
function unfold(game: Game, state: State, choice: Choice, consequence: Consequence): readonly PlainConsequence[] {
  if (!('opposite' in consequence)) return [consequence];
  if (!holds(game, state, consequence.when)) return [];
  const { m, l } = leaningOf(partOf(game, state), choice).weights;
  const own = m - l;
  if (Math.max(state.leaning, -state.leaning) < NO_SIDE || own === 0) return [];
  return own > 0 !== state.leaning > 0 ? consequence.opposite.then : (consequence.opposite.else ?? []);
}

function settle(game: Game, outcome: Outcome, account: Account, one: PlainConsequence, from: Source): Outcome {
  const delay = 'in' in one ? (one.in ?? 0) : 0;
  if (delay === 0) return apply(game, outcome, account, one, from);
  const due: Due = { turn: outcome.state.turn + delay, consequence: one, ...from };
  return { ...outcome, state: { ...outcome.state, due: [...outcome.state.due, due] } };
}

function apply(game: Game, outcome: Outcome, account: Account, one: PlainConsequence, from: Source): Outcome {
  const { state } = outcome;
  if (!holds(game, state, one.when)) return outcome;
  if ('passTurn' in one) return { state, passed: outcome.passed + one.passTurn };
  const cause = { type: 'consequence', scene: from.scene, choice: from.choice, reason: one.reason } as const;
  if ('stock' in one) {
    account.add(one.stock, one.by, cause);
    return outcome;
  }
  if ('makeRule' in one) {
    const carried = account.add('staleRules', one.carries, cause);
    return { ...outcome, state: withRule(state, one.makeRule, carried) };
  }
  if ('pruneRule' in one) {
    const carried = state.rules
      .filter((rule) => rule.id === one.pruneRule)
      .reduce((sum, rule) => sum + rule.carries, 0);
    account.add('staleRules', -carried / POINT, cause);
    return { ...outcome, state: { ...state, rules: state.rules.filter((rule) => rule.id !== one.pruneRule) } };
  }
  return { ...outcome, state: 'flag' in one ? withFlag(state, one) : withRelationship(state, one) };
}

/** A rule made again while it stands grows heavier rather than standing twice. */
function withRule(state: State, id: Id, carries: number): State {
  const standing = state.rules.find((rule) => rule.id === id);
  const rule = { id, since: standing?.since ?? state.turn, carries: (standing?.carries ?? 0) + carries };
  return { ...state, rules: [...state.rules.filter((other) => other.id !== id), rule] };
}

function withFlag(state: State, one: Extract<PlainConsequence, { flag: unknown }>): State {
  const before = state.flags[one.flag];
  const base = one.set ?? before ?? 0;
  const value = one.add === undefined ? base : (typeof base === 'number' ? base : 0) + one.add;
  return { ...state, flags: { ...state.flags, [one.flag]: value } };
}

function withRelationship(state: State, one: Extract<PlainConsequence, { relationship: unknown }>): State {
  const value = clamp((state.relationships[one.relationship] ?? 0) + one.by, -CLOSE, CLOSE);
  return { ...state, relationships: { ...state.relationships, [one.relationship]: value } };
}
