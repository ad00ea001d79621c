import { type LedgerEntry, magnitude, type OrgKey, type OrgState } from '../engine';
import { byReason, type Reason } from './causes';
import { shareTenths, toTenths } from './tenths';

/** A reason and what it moved, in tenths of a point as shown. */
export interface ShownCause {
  readonly reason: Reason;
  readonly tenths: number;
}

/**
 * How one number of the community moved, in tenths of a point as shown: `before` + `change` is `after`, and the causes
 * add up to `change`, to the digit.
 */
export interface Move {
  readonly stock: OrgKey;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly causes: readonly ShownCause[];
}

/** The state before a ledger's amounts moved it to `after`. */
export function priorTo(after: OrgState, ledger: readonly LedgerEntry[]): OrgState {
  return moved(after, ledger, -1);
}

/** The state after a ledger's amounts moved it from `before`. */
export const movedBy = (before: OrgState, ledger: readonly LedgerEntry[]): OrgState => moved(before, ledger, 1);

function moved(org: OrgState, ledger: readonly LedgerEntry[], way: 1 | -1): OrgState {
  const other: { -readonly [K in OrgKey]: number } = { ...org };
  for (const { stock, amount } of ledger) other[stock] += way * amount;
  return other;
}

/** Explains what moved from `before` through a ledger: one move for each number written in it, the largest first. */
export function why(before: OrgState, ledger: readonly LedgerEntry[]): Move[] {
  const stocks = [...new Set(ledger.map((entry) => entry.stock))];
  const moves = stocks.map((stock) =>
    moveOf(
      stock,
      before[stock],
      ledger.filter((entry) => entry.stock === stock),
    ),
  );
  return moves.sort((a, b) => magnitude(b.change) - magnitude(a.change));
}

function moveOf(stock: OrgKey, from: number, entries: readonly LedgerEntry[]): Move {
  const to = entries.reduce((sum, entry) => sum + entry.amount, from);
  const [before, after] = [toTenths(from), toTenths(to)];
  const change = after - before;
  return { stock, before, after, change, causes: causesOf(entries, change) };
}

function causesOf(entries: readonly LedgerEntry[], change: number): ShownCause[] {
  const caused = byReason(entries);
  const shares = shareTenths(
    caused.map((one) => one.amount),
    change,
  );
  const shown = caused.map(({ reason }, i) => ({ reason, tenths: shares[i] as number }));
  return shown.filter((one) => one.tenths !== 0);
}
