import { type GamePart, lastTilt, type OrgState, type State } from '../engine';
import { CONSTITUENCIES, type Constituency, type Id, type Text, type Verdict } from '../scenario';
import { toTenths } from './tenths';

/** What became of a place, and the numbers it was judged by. Tenths of a point as shown. */
export interface Outcome {
  readonly verdict: Verdict;
  /** The constituency whose loss ended it before its time. */
  readonly early: Constituency | null;
  readonly endingTitle: Text | null;
  /** The tilt the verdict was read from: where it stood at an early end, else its mean over the last quarter. */
  readonly tilt: number;
  /** Rules that no longer fit, at the end: they count as order that nobody needs. */
  readonly staleRules: number;
  readonly constituencies: Readonly<Record<Constituency, number>>;
}

/** The end of a part, as the engine's state or its summary of a finished part tells it. */
export interface PartEnd {
  readonly verdict: Verdict;
  readonly ending: Id | null;
  readonly early: Constituency | null;
  readonly org: OrgState;
  /** Tilts after each model step. */
  readonly tilts: readonly number[];
}

/** How each part of a run ended, in the order played; null for one that has not. */
export function endsOf(state: State): (PartEnd | null)[] {
  const { verdict, early, org, tilts } = state;
  const last = verdict === null ? null : { verdict, early, org, tilts, ending: state.at.ending };
  return [...state.finished, last];
}

/** An end with the numbers it was judged by. */
export function outcomeOf(part: GamePart, end: PartEnd): Outcome {
  const { verdict, early, org } = end;
  const shown = CONSTITUENCIES.map((who) => [who, toTenths(org[who])] as const);
  return {
    verdict,
    early,
    endingTitle: part.part.endings.find((one) => one.id === end.ending)?.title ?? null,
    tilt: tiltOf(end),
    staleRules: toTenths(org.staleRules),
    constituencies: Object.fromEntries(shown) as Record<Constituency, number>,
  };
}

const tiltOf = ({ early, org, tilts }: PartEnd): number => toTenths(early === null ? lastTilt(tilts) : org.tilt);
