import type { OrgKey } from '../engine';
import { magnitude } from '../engine';
import type { Replay, ReplayTurn } from '../run';
import type { Id, Text } from '../scenario';
import type { PartDebrief } from './debrief';
import type { DebriefDecision } from './decision';
import type { Explained } from './explained';
import { toTenths } from './tenths';

/** How far one number of the other run stands from the same number of this one, in tenths of a point as shown. */
export interface Gap {
  readonly stock: OrgKey;
  readonly mine: number;
  readonly other: number;
}

/** The same turn of two runs; null where a run is over already. */
export interface TurnPair {
  /** From 1 within the part. */
  readonly turn: number;
  /** The decision's number as this run counts, over all its parts. */
  readonly number: number;
  readonly mine: DebriefDecision | null;
  readonly other: DebriefDecision | null;
  /** Whether both made the same choice, made another choice at the same dilemma, or were asked different things. */
  readonly likeness: 'choice' | 'scene' | 'none';
}

/** One part of two runs, turn by turn. */
export interface PartContrast {
  readonly part: Id;
  readonly name: Text | null;
  readonly mine: PartDebrief;
  readonly other: PartDebrief;
  readonly pairs: readonly TurnPair[];
  /** The first turn that was not the same; null where all were. */
  readonly parting: Parting | null;
}

/** Where two runs part, and how far apart they stand: right after it, and at the end. The widest gaps first. */
export interface Parting {
  readonly pair: TurnPair;
  readonly soon: readonly Gap[];
  readonly late: readonly Gap[];
}

/** Gaps that are told; less than a point is none. */
const FEW = 3;
const WORTH_TELLING = 10;

/** Sets two runs of one fable side by side, by turn, for each part that both have played. Pure. */
export function contrastOf(mine: Explained, other: Explained): PartContrast[] {
  return mine.debrief.parts.flatMap((part) => {
    const beside = other.debrief.parts.find((one) => one.part === part.part);
    return beside === undefined ? [] : [besides(part, beside, mine.replayed, other.replayed)];
  });
}

function besides(mine: PartDebrief, other: PartDebrief, own: Replay, beside: Replay): PartContrast {
  const length = Math.max(mine.decisions.length, other.decisions.length);
  const first = mine.decisions[0]?.number ?? 1;
  const pairs = Array.from({ length }, (_, nth) => pairOf(nth, first, mine.decisions[nth], other.decisions[nth]));
  const apart = pairs.find(({ likeness }) => likeness !== 'choice');
  const turns = [own, beside].map((run) => run.turns.filter((turn) => turn.part === mine.part));
  return {
    ...{ part: mine.part, name: mine.name, mine, other, pairs },
    parting: apart === undefined ? null : partingAt(apart, turns[0] ?? [], turns[1] ?? []),
  };
}

function pairOf(
  nth: number,
  first: number,
  mine: DebriefDecision | null = null,
  other: DebriefDecision | null = null,
): TurnPair {
  return { turn: nth + 1, number: first + nth, mine, other, likeness: likenessOf(mine, other) };
}

function likenessOf(mine: DebriefDecision | null, other: DebriefDecision | null): TurnPair['likeness'] {
  if (mine?.made.scene !== other?.made.scene || mine === null) return 'none';
  return mine.made.choice === other?.made.choice ? 'choice' : 'scene';
}

function partingAt(pair: TurnPair, mine: readonly ReplayTurn[], other: readonly ReplayTurn[]): Parting {
  return {
    pair,
    soon: gapsBetween(mine[pair.turn - 1], other[pair.turn - 1]),
    late: gapsBetween(mine.at(-1), other.at(-1)),
  };
}

function gapsBetween(mine: ReplayTurn | undefined, other: ReplayTurn | undefined): Gap[] {
  if (mine === undefined || other === undefined) return [];
  const stocks = Object.keys(mine.after) as OrgKey[];
  const gaps = stocks.map((stock) => ({
    stock,
    mine: toTenths(mine.after[stock]),
    other: toTenths(other.after[stock]),
  }));
  const width = (gap: Gap): number => magnitude(gap.other - gap.mine);
  return gaps
    .filter((gap) => width(gap) >= WORTH_TELLING)
    .sort((a, b) => width(b) - width(a))
    .slice(0, FEW);
}
