import type { Condition, Scenario } from '../../scenario';
import { nameOf } from '../play';

type Of<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;
type Simple = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** A condition in as few words as an author needs to know it again: `backlog ≥ 52`, `no rule form`, `knot and not song`. */
export function inWords(condition: Condition, fable: Pick<Scenario, 'cast'>): string {
  if ('all' in condition) return joined(condition.all, ' and ', fable);
  if ('any' in condition) return joined(condition.any, ' or ', fable);
  if ('not' in condition) return `not ${part(condition.not, fable)}`;
  return simpleWords(condition, fable);
}

const joined = (conditions: readonly Condition[], word: string, fable: Pick<Scenario, 'cast'>): string =>
  conditions.length === 1
    ? conditions.map((one) => inWords(one, fable)).join('')
    : conditions.map((one) => part(one, fable)).join(word);

/** Within a longer one, what is itself joined stands in brackets. */
function part(condition: Condition, fable: Pick<Scenario, 'cast'>): string {
  const several = ('all' in condition && condition.all.length > 1) || ('any' in condition && condition.any.length > 1);
  return several ? `(${inWords(condition, fable)})` : inWords(condition, fable);
}

function simpleWords(condition: Simple, fable: Pick<Scenario, 'cast'>): string {
  if ('flag' in condition) return flagWords(condition);
  if ('relationship' in condition) return bounded(`bond with ${nameOf(condition.relationship, fable)}`, condition);
  if ('rule' in condition) return `${condition.stands ? 'rule' : 'no rule'} ${condition.rule}`;
  if ('chose' in condition) return `chose ${condition.chose} in ${condition.in}`;
  if ('season' in condition) return `in season ${condition.season}`;
  if ('part' in condition) return `in part ${condition.part}`;
  if ('endedEarly' in condition) {
    return condition.endedEarly === 'any' ? 'ended early' : `lost the ${condition.endedEarly}`;
  }
  if ('quantity' in condition) return bounded(spaced(condition.quantity), condition);
  return 'count' in condition
    ? timesWords(condition.count, condition, '')
    : timesWords(condition.streak, condition, ' in a row');
}

/** `staleRules` as one reads it. */
const spaced = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function bounded(what: string, { atLeast, atMost }: Bounds): string {
  if (atLeast === undefined) return atMost === undefined ? `any ${what}` : `${what} ≤ ${number(atMost)}`;
  if (atMost === undefined) return `${what} ≥ ${number(atLeast)}`;
  return atLeast === atMost ? `${what} = ${number(atLeast)}` : `${what} ${number(atLeast)} to ${number(atMost)}`;
}

const number = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

function timesWords(what: string, { atLeast, atMost }: Bounds, tail: string): string {
  if (atLeast === undefined && atMost === 0) return `never ${what}${tail}`;
  const times = (count: number) => `${number(count)} ×`;
  if (atLeast === undefined) return atMost === undefined ? `any ${what}` : `${what} ≤ ${times(atMost)}${tail}`;
  if (atMost === undefined) return `${what} ≥ ${times(atLeast)}${tail}`;
  return `${what} ${number(atLeast)} to ${times(atMost)}${tail}`;
}

function flagWords({ flag, is, ...bounds }: Of<'flag'>): string {
  if (is === true) return flag;
  if (is === false) return `not ${flag}`;
  if (is !== undefined) return `${flag} = ${typeof is === 'number' ? number(is) : is}`;
  return bounds.atLeast === undefined && bounds.atMost === undefined ? flag : bounded(flag, bounds);
}
