import {
  type Coefficients,
  compile,
  type Game,
  needs,
  partOf,
  playOn,
  type State,
  start,
  tellOn,
  toPoints,
} from '../../engine';
import type { Constituency, Scenario, Verdict } from '../../scenario';
import { play } from '../batch';
import { decisionAt, POLICIES, type Policy, type PolicyName } from '../policies';
import { seedAfter } from '../runs';

/** What sort of fable it is: one of full length, a small stable place, or the same story told in two places. */
export type Kind = 'full' | 'small' | 'twins';

/** How often and from which seed a fable is played; and the coefficients to try, ours where left out. */
export interface TrialOptions {
  readonly runs: number;
  readonly seed: number;
  readonly coefficients?: Coefficients;
}

/** What claims ask of a run that is over: little, since a hundred thousand of them are kept. */
export interface End {
  readonly verdict: Verdict | null;
  /** The constituency whose loss ended it early. */
  readonly early: Constituency | null;
  /** Dilemmas decided. */
  readonly decisions: number;
  /** Whether there is less management than the place needs. */
  readonly isUnmanaged: boolean;
}

/** A start of at most this scale and turbulence (points) is a small organization in stable surroundings. */
const SMALL = 30;

/** A fable while it is held to the claims. What several claims ask is played only once. */
export class Trial {
  readonly game: Game;
  readonly kind: Kind;
  private readonly ended = new Map<PolicyName, readonly End[]>();

  constructor(
    readonly scenario: Scenario,
    readonly options: TrialOptions,
  ) {
    this.game = compile(scenario, options.coefficients);
    this.kind = kindOf(scenario);
  }

  /** The seeds of its runs. */
  seeds(runs = this.options.runs): number[] {
    return Array.from({ length: runs }, (_, index) => seedAfter(this.options.seed, index));
  }

  /** How each of its runs by a policy ended. */
  ends(name: PolicyName): readonly End[] {
    const known = this.ended.get(name);
    if (known !== undefined) return known;
    const ends = this.seeds().map((seed) => endOf(this.game, play(this.game, POLICIES[name], seed)));
    this.ended.set(name, ends);
    return ends;
  }

  /** The share (0..1) of its runs by a policy for which something holds at the end. */
  shareOf(name: PolicyName, holds: (end: End) => boolean): number {
    return shareOf(this.ends(name), holds);
  }

  /** States standing at a dilemma that are met when these policies play, a tenth of the runs each, run by run. */
  *met(names: readonly PolicyName[]): Generator<State> {
    const seeds = this.seeds(Math.max(1, Math.floor(this.options.runs / 10)));
    for (const name of names) for (const seed of seeds) yield* dilemmasOf(this.game, POLICIES[name], seed);
  }

  /** The same fable told otherwise, under the same coefficients. */
  retold(change: (scenario: Scenario) => Scenario): Trial {
    return new Trial(change(this.scenario), this.options);
  }
}

function kindOf({ parts }: Scenario): Kind {
  if (parts.length > 1) return 'twins';
  const small = parts.every(({ start: { context } }) => Math.max(context.scale, context.turbulence) <= SMALL);
  return small ? 'small' : 'full';
}

function endOf(game: Game, state: State): End {
  const { verdict, early, taken, org } = state;
  const { needM } = needs(org, partOf(game, state).coefficients);
  return { verdict, early, decisions: taken.length, isUnmanaged: toPoints(org.management) < needM };
}

/** The states of a run that stand at its dilemmas. */
function* dilemmasOf(game: Game, policy: Policy, seed: number): Generator<State> {
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    yield state;
    state = playOn(game, state, policy(decisionAt(game, state)));
  }
}

/** The share (0..1) of some things for which something holds; 0 of none. */
export const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length;
