import { type LedgerEntry, type ModelCause, magnitude, type OrgKey, POINT, toPoints } from '../../engine';
import { toTenths } from '../tenths';
import { type Move, movedBy, type ShownCause } from '../why';
import { type Contribution, contributionsTo, type Spot, sinceWhen } from './contributions';
import { type Ground, type GroundKind, groundOf } from './ground';
import { madeAt, type NumberedTurn, type PartHistory } from './history';

/** One step back from a change. `deeper`: it stands behind the step before it, rather than beside it. */
export interface Link extends Contribution {
  readonly deeper: boolean;
}

/** Why a cause moved a number, a sentence and the steps before it: all of it from the ledgers. */
export interface Chain {
  /** What the cause moved, in tenths of a point. */
  readonly tenths: number;
  readonly ground: GroundKind;
  /** For the sentence: tenths of a point, in the order told. */
  readonly figures: readonly number[];
  /** The decision since which it had been so, or the start; null where it is nothing that lasts. */
  readonly since: number | 'start' | null;
  readonly links: readonly Link[];
}

/** The longest chain that is read to its end. */
const MOST = 4;
const MOST_BESIDE = 3;

/** Causes in a move's direction that get a chain of their own: at most so many, each at least half as large as the largest. */
const MOST_CHAINS = 2;
const HALVES = 2;

/** Traces the largest causes of a move in its own direction back to what sowed them, the largest first. */
export function chainsOf(history: PartHistory, number: number, { stock, change, causes }: Move): Chain[] {
  const found = turnAt(history, number);
  if (found === undefined) return [];
  return worthTracing({ change, causes }).map(({ reason, tenths }) => {
    if (reason.type === 'model') return modelChain(history, found, { stock, term: reason.term, tenths });
    return sown(history, number, { stock, change: tenths, because: reason, decision: null, from: number, to: number });
  });
}

/**
 * Whether the chains of a move say more than its causes do: a figure, or a step before it. Told without going back through
 * the ledgers, since it is asked of every move.
 */
export function hasMoreToTell(history: PartHistory, number: number, { stock, change, causes }: Move): boolean {
  const found = turnAt(history, number);
  if (found === undefined) return false;
  return worthTracing({ change, causes }).some(({ reason, tenths }) => {
    if (reason.type === 'model')
      return grounded(history, found, stock, reason.term, tenths > 0).ground.figures.length > 0;
    return reason.type === 'shift' || madeAt(history, number, reason.made) !== number;
  });
}

const turnAt = ({ turns }: PartHistory, number: number): NumberedTurn | undefined =>
  turns.find((one) => one.number === number);

function worthTracing({ change, causes }: Pick<Move, 'change' | 'causes'>): ShownCause[] {
  const along = causes.filter(({ tenths }) => tenths > 0 === change > 0);
  const worth = along.filter(({ tenths }) => magnitude(tenths) * HALVES >= magnitude(along[0]?.tenths ?? 0));
  return worth.slice(0, MOST_CHAINS);
}

/** A consequence in the story: of this choice, or of an earlier one. */
function sown(history: PartHistory, number: number, moved: Contribution): Chain {
  const { because, change: tenths } = moved;
  const decision = because.type === 'consequence' ? madeAt(history, number, because.made) : null;
  if (decision === number) return { tenths, ground: 'here', figures: [], since: null, links: [] };
  return { tenths, ground: 'earlier', figures: [], since: null, links: [{ ...moved, decision, deeper: false }] };
}

interface ModelMove {
  readonly stock: OrgKey;
  readonly term: ModelCause;
  readonly tenths: number;
}

function modelChain(history: PartHistory, one: NumberedTurn, { stock, term, tenths }: ModelMove): Chain {
  const { spot, ground } = grounded(history, one, stock, term, tenths > 0);
  const { kind, figures, gauge } = ground;
  return {
    tenths,
    ground: kind,
    figures: figures.map((points) => toTenths(points * POINT)),
    since: gauge === null ? null : (sinceWhen(history, gauge, spot) ?? 'start'),
    links: linksTo(history, ground, spot, MOST_BESIDE, false),
  };
}

interface Grounded {
  readonly spot: Spot;
  readonly ground: Ground;
}

/** What a term hung on at the instant of a turn at which it moved a number most. */
function grounded(
  { part }: PartHistory,
  { turn, number }: NumberedTurn,
  stock: OrgKey,
  term: ModelCause,
  rises: boolean,
): Grounded {
  const isIt = ({ stock: own, cause, amount }: LedgerEntry): boolean =>
    own === stock && cause.type === 'model' && cause.term === term && amount > 0 === rises;
  const amounts = turn.ledger.map((entry) => (isIt(entry) ? magnitude(entry.amount) : -1));
  const index = amounts.indexOf(Math.max(...amounts));
  const at = movedBy(turn.before, turn.ledger.slice(0, index));
  const trust = toPoints(turn.before.partnership);
  return { spot: { number, index }, ground: groundOf(term, { stock, rises, at, trust, c: part.coefficients }) };
}

/** The steps before a ground, at most `room`; behind the first of them, where it is the model's, the steps before that one. */
function linksTo(history: PartHistory, { gauge }: Ground, spot: Spot, room: number, deeper: boolean): Link[] {
  if (gauge === null) return [];
  const [first, ...rest] = contributionsTo(history, gauge, spot).slice(0, room);
  if (first === undefined) return [];
  const beside = rest.map((one) => ({ ...one, deeper }));
  const behind = deeper ? [] : linksBehind(history, first, MOST - 1 - rest.length);
  return [{ ...first, deeper }, ...behind, ...beside];
}

function linksBehind(history: PartHistory, { because, stock, change, to }: Contribution, room: number): Link[] {
  const turn = history.turns.find((one) => one.number === to);
  if (because.type !== 'model' || turn === undefined) return [];
  const { spot, ground } = grounded(history, turn, stock, because.term, change > 0);
  return linksTo(history, ground, spot, room, true);
}
