import { clamp, POINT, toPoints, toThousandths } from './arithmetic';
import type { Cause, LedgerSink, ModelCause } from './ledger';
import { numbersOf, ORG, ORG_KEYS, type OrgIndex, type OrgNumbers, orgOf } from './org';
import type { OrgState } from './state';

const FULL = 100 * POINT;
const GRACE = 1 * POINT;

/**
 * A community's numbers while a turn is worked out. Every amount is rounded to a thousandth, added, kept in bounds,
 * and written to the ledger; what a bound swallowed is written too, so that the entries add up to the change.
 */
export class Account {
  private readonly numbers: OrgNumbers;

  /** `graced`: constituencies stand at 1 rather than 0, as in the first two seasons. `turn`: the turn being worked out. */
  constructor(
    org: OrgState,
    private readonly turn: number,
    private readonly graced: boolean,
    private readonly sink: LedgerSink | undefined,
  ) {
    this.numbers = numbersOf(org);
  }

  /** A number in points. */
  points(index: OrgIndex): number {
    return toPoints(this.numbers[index]);
  }

  /** A number in thousandths. */
  thousandths(index: OrgIndex): number {
    return this.numbers[index];
  }

  /** Adds points for a reason, one of the model's own by its name; returns the thousandths really added. */
  add(index: OrgIndex, points: number, cause: Cause | ModelCause): number {
    const wanted = toThousandths(points);
    if (wanted === 0) return 0;
    const before = this.numbers[index];
    const after = clamp(before + wanted, Math.min(this.lowest(index), before), FULL);
    this.numbers[index] = after;
    if (this.sink !== undefined) this.write(index, wanted, after - before, cause);
    return after - before;
  }

  /** The numbers as they now are. */
  org(): OrgState {
    return orgOf(this.numbers);
  }

  private lowest(index: OrgIndex): number {
    if (index === ORG.tilt) return -FULL;
    return this.graced && isConstituency(index) ? GRACE : 0;
  }

  private write(index: OrgIndex, wanted: number, added: number, reason: Cause | ModelCause): void {
    const { sink, turn } = this;
    const stock = ORG_KEYS[index];
    if (sink === undefined || stock === undefined) return;
    const cause = typeof reason === 'string' ? ({ type: 'model', term: reason } as const) : reason;
    sink({ stock, amount: wanted, cause, turn });
    if (added === wanted) return;
    const term = this.graced && wanted < 0 && isConstituency(index) ? 'grace' : 'bound';
    sink({ stock, amount: added - wanted, cause: { type: 'model', term }, turn });
  }
}

/** The constituencies stand last. */
const isConstituency = (index: OrgIndex): boolean => index >= ORG.members;
