import { needs, type OrgState, partOf, toPoints } from '../engine';
import { type Acts, CONSTITUENCIES, CONTEXTS, type Constituency, type Dilemma, type Id, STOCKS } from '../scenario';
import type { Decision, Policy } from './policies';

/** What a policy that somebody wrote sees of a community. All amounts are points, 0..100, tilt -100..100. */
export interface PolicyView {
  /** The turn being decided, from 1; it starts anew in each part. */
  readonly turn: number;
  readonly season: Id;
  readonly part: Id;
  /** What the dilemma is for, where it is for something: `hazard-known`, `vision` and so on. */
  readonly role: NonNullable<Dilemma['role']> | null;
  readonly stocks: Readonly<Record<(typeof STOCKS)[number], number>>;
  readonly context: Readonly<Record<(typeof CONTEXTS)[number], number>>;
  readonly constituencies: Readonly<Record<Constituency, number>>;
  readonly tilt: number;
  /** How much of either the size and the weather of the place call for. */
  readonly needs: { readonly management: number; readonly leadership: number };
  readonly flags: Readonly<Record<Id, boolean | number | string>>;
}

/** A choice that is open: its id and its weights on the acts. */
export interface PolicyChoice {
  readonly id: Id;
  readonly acts: Acts;
}

/**
 * A policy as an author writes one: the id of one of `choices` (in file order). `random` gives numbers from 0 up to but
 * not including 1, the same ones for the same seed and turn.
 */
export type AuthoredPolicy = (view: PolicyView, choices: readonly PolicyChoice[], random: () => number) => unknown;

/** A policy that somebody wrote did not decide; the message says at which turn and scene, and what to mend. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/** Lets a policy that somebody wrote play. It gets copies: whatever it does to them, the run is as it was. */
export const authored =
  (decide: AuthoredPolicy): Policy =>
  (decision) => {
    const answer = askedOf(decide, decision);
    const found = decision.choices.find(({ id }) => id === answer);
    if (found !== undefined) return found.id;
    const open = decision.choices.map(({ id }) => `"${id}"`).join(', ');
    throw policyError(decision, `it answered ${shown(answer)}; return the id of an open choice: ${open}.`);
  };

/** What a policy is told that did not decide there. */
export const policyError = ({ state }: Decision, why: string): PolicyError =>
  new PolicyError(
    `The policy failed at turn ${state.turn + 1}, scene "${state.at.scene}" (seed ${state.seed}): ${why}`,
  );

function askedOf(decide: AuthoredPolicy, decision: Decision): unknown {
  const choices = decision.choices.map(({ id, acts }) => ({ id, acts: { ...acts } }));
  try {
    return decide(viewOf(decision), choices, () => decision.draw(FINENESS) / FINENESS);
  } catch (thrown) {
    throw policyError(decision, `it threw ${shown(thrown)}.`);
  }
}

/** Steps between 0 and 1 of an author's random numbers. */
const FINENESS = 0x40000000;

function viewOf({ game, state, dilemma }: Decision): PolicyView {
  const { part, coefficients } = partOf(game, state);
  const { needM, needL } = needs(state.org, coefficients);
  return {
    turn: state.turn + 1,
    season: part.seasons[state.at.season]?.id ?? '',
    part: part.id,
    role: dilemma.role ?? null,
    stocks: pointsOf(state.org, STOCKS),
    context: pointsOf(state.org, CONTEXTS),
    constituencies: pointsOf(state.org, CONSTITUENCIES),
    tilt: toPoints(state.org.tilt),
    needs: { management: needM, leadership: needL },
    flags: { ...state.flags },
  };
}

const pointsOf = <Name extends keyof OrgState>(org: OrgState, names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, toPoints(org[name])])) as Record<Name, number>;

/** Characters of an answer that are enough to know it again. */
const SHOWN = 80;

/** An answer in words, whatever it is: not everything can be made a string. */
function shown(answer: unknown): string {
  if (answer instanceof Promise) return promised(answer);
  if (typeof answer === 'string') return JSON.stringify(answer.length > SHOWN ? `${answer.slice(0, SHOWN)}…` : answer);
  if (typeof answer === 'function') return 'a function';
  if (typeof answer !== 'object' || answer === null) return String(answer);
  return toldOf(answer);
}

/** What is promised is not waited for; and what becomes of it concerns nobody any more. */
function promised(answer: Promise<unknown>): string {
  answer.catch(() => {});
  return 'a promise (a policy answers at once, without async)';
}

/** An object by what an author would know it by: the words of an error, the id of a choice. */
function toldOf(object: object): string {
  try {
    if (object instanceof Error) return `${firstLine(`${object.name}: ${object.message}`)}${placeIn(object)}`;
    if ('id' in object && typeof object.id === 'string') return `an object with the id ${JSON.stringify(object.id)}`;
  } catch {
    // An object that does not let itself be looked at is an object.
  }
  return Array.isArray(object) ? 'a list' : 'an object';
}

const firstLine = (words: string): string => words.split('\n', 1)[0] ?? '';

/** File and line where an error was thrown, as far as the engine that runs this tells. */
function placeIn({ stack = '' }: Error): string {
  const [, file, line] = /^ +at .*?([^/\\( ]+):(\d+):\d+\)?$/m.exec(stack) ?? [];
  return file === undefined ? '' : ` (${file}, line ${line})`;
}
