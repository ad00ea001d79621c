import type { Cause, LedgerEntry, OrgKey } from '../../engine';
import { type Reason, reasonOf, sameKey } from '../causes';
import { toTenths } from '../tenths';
import { type Gauge, read } from './gauge';
import { begunAs, madeAt, type PartHistory } from './history';

/** What one reason moved of one number: the sum of its entries in the ledgers, in tenths of a point. */
export interface Contribution {
  readonly stock: OrgKey;
  readonly change: number;
  readonly because: Reason;
  /** The decision whose choice brought it; null for what the world or time did. */
  readonly decision: number | null;
  /** The first and the last decision in whose turns, or before which, it moved. */
  readonly from: number;
  readonly to: number;
}

/** An entry of the ledger of a decision's turn, by its place there. */
export interface Spot {
  readonly number: number;
  readonly index: number;
}

/** Since when a condition has held: a decision's number, or null for the start of the part. */
export function sinceWhen(history: PartHistory, gauge: Gauge, { number }: Spot): number | null {
  const upTo = history.turns.filter((one) => one.number <= number);
  const open = upTo.filter(({ turn }) => read(gauge, turn.before) < 0).at(-1);
  if (open !== undefined) return open.number;
  return read(gauge, begunAs(history)) < 0 ? (upTo[0]?.number ?? null) : null;
}

/** Tenths of a point: whatever moved less is not worth a line. */
const LITTLE = 5;

/** What brought a condition about since it last did not hold, up to a spot: the largest share first. */
export function contributionsTo(history: PartHistory, gauge: Gauge, spot: Spot): Contribution[] {
  const sums = new Map<string, Summed>();
  for (const moved of movedBefore(history, gauge, spot)) {
    const key = `${moved.stock} ${sameKey(moved.cause)} ${isDeed(moved.cause) ? moved.number : ''}`;
    const { amount = 0, from = moved.number } = sums.get(key) ?? {};
    sums.set(key, { ...moved, amount: amount + moved.amount, from });
  }
  const share = ({ stock, amount }: Summed): number => (gauge.weights[stock] ?? 0) * amount;
  return [...sums.values()]
    .filter((one) => share(one) > 0)
    .sort((a, b) => share(b) - share(a))
    .map((one) => toldOf(history, one))
    .filter(({ change }) => change >= LITTLE || change <= -LITTLE);
}

type Moved = LedgerEntry & { readonly number: number };
type Summed = Moved & { readonly from: number };

/** The entries of the numbers that a condition is read from, since it last did not hold. */
function movedBefore(history: PartHistory, gauge: Gauge, spot: Spot): Moved[] {
  const since = sinceWhen(history, gauge, spot);
  const start = history.turns.find((one) => one.number === since);
  // What the world did before a decision is past where the condition did not yet hold at that decision.
  const from = start !== undefined && read(gauge, start.turn.before) < 0 ? start.number : 0;
  return history.turns
    .filter(({ number }) => number >= from && number <= spot.number)
    .flatMap(({ turn, number }) => {
      const ledger = number === spot.number ? turn.ledger.slice(0, spot.index) : turn.ledger;
      const meanwhile = number === from ? [] : turn.meanwhile;
      return [...meanwhile, ...ledger].map((entry) => ({ ...entry, number }));
    })
    .filter(({ stock }) => gauge.weights[stock] !== undefined);
}

/** Terms of the model that are the doing of the choice of their turn. */
const isDeed = (cause: Cause): boolean =>
  cause.type === 'model' && ['gain', 'change', 'unstale', 'solve'].includes(cause.term);

function toldOf(history: PartHistory, { stock, amount, cause, from, number }: Summed): Contribution {
  const made = cause.type === 'consequence' ? madeAt(history, number, cause) : null;
  const decision = isDeed(cause) ? number : made;
  return { stock, change: toTenths(amount), because: reasonOf(cause), decision, from, to: number };
}
