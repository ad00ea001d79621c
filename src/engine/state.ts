import type { Constituency, Counsellor, Id, Lean, PlainConsequence, Verdict } from '../scenario';
import type { Counts, Rows } from './acts';

/**
 * The community in numbers, each an integer in thousandths of a point: 0..100000, tilt -100000..100000.
 * `management` to `backlog` are stocks, `scale` and `turbulence` the context, the last three the constituencies.
 */
export interface OrgState {
  readonly management: number;
  readonly leadership: number;
  readonly vision: number;
  readonly partnership: number;
  readonly staleRules: number;
  readonly backlog: number;
  readonly tilt: number;
  readonly scale: number;
  readonly turbulence: number;
  readonly members: number;
  readonly served: number;
  readonly stewards: number;
}
export type OrgKey = keyof OrgState;

/** A rule in force. `since` is the turn it was made in; `carries` is in thousandths. */
export interface Rule {
  readonly id: Id;
  readonly since: number;
  readonly carries: number;
}

/** A consequence on its way, to fall at the start of the model's move of turn `turn`. */
export interface Due {
  readonly turn: number;
  readonly consequence: PlainConsequence;
  readonly scene: Id;
  readonly choice: Id;
}

/** A context shift that lasts until the end of turn `until` (amounts in thousandths, as really added). */
export interface PassingShift {
  readonly until: number;
  readonly scale: number;
  readonly turbulence: number;
}

/** What the player did at one dilemma. */
export interface Taken {
  readonly scene: Id;
  readonly choice: Id;
  readonly lean: Lean | null;
  /** The turn it resolved, counted from 1 within the part. */
  readonly turn: number;
}

/** What of a story is being told, or asked. */
export type Phase = 'opening' | 'scene' | 'dilemma' | 'reaction' | 'ending' | 'epilogue' | 'over';

/** Where the story stands. `beat` is the index of the next beat to be told in the current phase. */
export interface Position {
  readonly phase: Phase;
  readonly season: number;
  readonly slot: number;
  readonly scene: Id | null;
  readonly choice: Id | null;
  readonly ending: Id | null;
  readonly beat: number;
}

/** What a finished part came to. */
export interface PartSummary {
  readonly part: Id;
  readonly verdict: Verdict;
  readonly ending: Id;
  readonly early: Constituency | null;
  readonly taken: readonly Taken[];
  readonly org: OrgState;
  /** Tilt after each model step. */
  readonly tilts: readonly number[];
}

/** The heading of the community: what a vision choice set. */
export interface Heading {
  readonly serves: number;
  readonly translated: boolean;
}

export type FlagValue = boolean | number | string;

/** Everything a run needs to go on. Plain data; the same inputs give the same state on every machine. */
export interface State {
  readonly seed: number;
  /** Indices of the scenario's parts in the order played; `part` is the position in it. */
  readonly order: readonly number[];
  readonly part: number;
  readonly finished: readonly PartSummary[];
  readonly org: OrgState;
  readonly flags: Readonly<Record<Id, FlagValue>>;
  readonly relationships: Readonly<Record<Id, number>>;
  readonly rules: readonly Rule[];
  readonly due: readonly Due[];
  readonly shifts: readonly PassingShift[];
  readonly heading: Heading;
  /** Turns resolved in this part. */
  readonly turn: number;
  readonly taken: readonly Taken[];
  readonly counts: Counts;
  readonly streak: { readonly lean: Lean | null; readonly length: number };
  /** Choices in a row, up to the last, that used an act. */
  readonly actStreaks: Rows;
  /** Sum of m - l over all choices of this part, in thousandths. */
  readonly leaning: number;
  /** Turbulence (thousandths) at the end of the turn before. */
  readonly lastTurbulence: number;
  /** Tilt after each model step of this part. */
  readonly tilts: readonly number[];
  /** Storylets drawn: id -> the number of the draw (1, 2, ...) in which it last came. */
  readonly drawn: Readonly<Record<Id, number>>;
  readonly draws: number;
  /** The constituency whose loss ends the part early. */
  readonly early: Constituency | null;
  readonly verdict: Verdict | null;
  readonly at: Position;
  /** Asked and predicted at the dilemma now open. */
  readonly asked: readonly Counsellor[];
  readonly predicted: Id | null;
}
