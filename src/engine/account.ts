import { CONSTITUENCIES, type Constituency } from '../scenario';
import { clamp, POINT, toPoints, toThousandths } from './arithmetic';
import type { Cause, LedgerSink, ModelCause } from './ledger';
import type { OrgKey, OrgState } from './state';

const FULL = 100 * POINT;
const GRACE = 1 * POINT;

/**
 * A community's numbers while a turn is worked out. Every amount is rounded to a thousandth, added, kept in bounds,
 * and written to the ledger; what a bound swallowed is written too, so that the entries add up to the change.
 */
export class Account {
  private readonly values: { -readonly [K in OrgKey]: number };

  /** `graced`: constituencies stand at 1 rather than 0, as in the first two seasons. `turn`: the turn being worked out. */
  constructor(
    org: OrgState,
    private readonly turn: number,
    private readonly graced: boolean,
    private readonly sink: LedgerSink | undefined,
  ) {
    this.values = { ...org };
  }

  /** A number in points. */
  points(stock: OrgKey): number {
    return toPoints(this.values[stock]);
  }

  thousandths(stock: OrgKey): number {
    return this.values[stock];
  }

  /** Adds points for a reason; returns the thousandths really added. */
  add(stock: OrgKey, points: number, cause: Cause): number {
    const wanted = toThousandths(points);
    if (wanted === 0) return 0;
    const before = this.values[stock];
    const low = this.lowest(stock);
    const after = clamp(before + wanted, Math.min(low, before), FULL);
    this.values[stock] = after;
    if (this.sink !== undefined) this.write(stock, wanted, after - before, cause);
    return after - before;
  }

  /** Adds points for one of the model's own reasons. */
  move(stock: OrgKey, points: number, term: ModelCause): number {
    return this.add(stock, points, { type: 'model', term });
  }

  org(): OrgState {
    return { ...this.values };
  }

  private lowest(stock: OrgKey): number {
    if (stock === 'tilt') return -FULL;
    return this.graced && isConstituency(stock) ? GRACE : 0;
  }

  private write(stock: OrgKey, wanted: number, added: number, cause: Cause): void {
    const { sink, turn } = this;
    sink?.({ stock, amount: wanted, cause, turn });
    if (added === wanted) return;
    const term = this.graced && wanted < 0 && isConstituency(stock) ? 'grace' : 'bound';
    sink?.({ stock, amount: added - wanted, cause: { type: 'model', term }, turn });
  }
}

function isConstituency(stock: OrgKey): stock is Constituency {
  return (CONSTITUENCIES as readonly string[]).includes(stock);
}
