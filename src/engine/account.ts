import { clamp, POINT, toPoints, toThousandths } from './arithmetic';
import type { Cause, LedgerSink, ModelCause } from './ledger';
import { numbersOf, ORG, ORG_KEYS, type OrgIndex, type OrgNumbers, orgOf } from './org';
import type { OrgKey, OrgState } from './state';

const FULL = 100 * POINT;
const GRACE = 1 * POINT;
/** The least of each number, without grace and with it. */
const LOWS: Readonly<OrgNumbers> = [0, 0, 0, 0, 0, 0, -FULL, 0, 0, 0, 0, 0];
const GRACED_LOWS: Readonly<OrgNumbers> = [0, 0, 0, 0, 0, 0, -FULL, 0, 0, GRACE, GRACE, GRACE];

/**
 * A community's numbers while a turn is worked out. Every amount is rounded to a thousandth, added, kept in bounds,
 * and written to the ledger; what a bound swallowed is written too, so that the entries add up to the change.
 */
export class Account {
  private readonly numbers: OrgNumbers;
  private readonly lows: Readonly<OrgNumbers>;

  /** `graced`: constituencies stand at 1 rather than 0, as in the first two seasons. `turn`: the turn being worked out. */
  constructor(
    org: OrgState,
    private readonly turn: number,
    private readonly graced: boolean,
    private readonly sink: LedgerSink | undefined,
  ) {
    this.numbers = numbersOf(org);
    this.lows = graced ? GRACED_LOWS : LOWS;
  }

  /** A number in points. */
  points(index: OrgIndex): number {
    return toPoints(this.numbers[index]);
  }

  /** A number in thousandths. */
  thousandths(index: OrgIndex): number {
    return this.numbers[index];
  }

  /** Adds points for one of the model's own reasons; returns the thousandths really added. */
  move(index: OrgIndex, points: number, term: ModelCause): number {
    // Rounded before it is handed on: whole numbers are passed without a box around them.
    return this.add(index, toThousandths(points), term);
  }

  /** Adds whole thousandths for a reason, one of the model's own by its name; returns those really added. */
  add(index: OrgIndex, wanted: number, cause: Cause | ModelCause): number {
    // A -0 (nothing carried, taken away) would turn a list of whole numbers into one of boxed doubles.
    const sum = (this.numbers[index] + wanted) | 0;
    // What nobody reads and no bound stops is most of what happens: that way must stay short.
    if (this.sink !== undefined || sum < this.lows[index] || sum > FULL) return this.addWatched(index, wanted, cause);
    this.numbers[index] = sum;
    return wanted;
  }

  /** The numbers as they now are. */
  org(): OrgState {
    return orgOf(this.numbers);
  }

  private addWatched(index: OrgIndex, wanted: number, cause: Cause | ModelCause): number {
    if (wanted === 0) return 0;
    const before = this.numbers[index];
    const after = clamp(before + wanted, Math.min(this.lows[index], before), FULL) | 0;
    this.numbers[index] = after;
    if (this.sink !== undefined) this.write(this.sink, index, wanted, after - before, cause);
    return after - before;
  }

  private write(sink: LedgerSink, index: OrgIndex, wanted: number, added: number, reason: Cause | ModelCause): void {
    const { turn } = this;
    const stock = ORG_KEYS[index] as OrgKey;
    const cause = typeof reason === 'string' ? modelCause(reason) : reason;
    sink({ stock, amount: wanted, cause, turn });
    if (added === wanted) return;
    const term = this.graced && wanted < 0 && isConstituency(index) ? 'grace' : 'bound';
    sink({ stock, amount: added - wanted, cause: modelCause(term), turn });
  }
}

const modelCause = (term: ModelCause): Cause => ({ type: 'model', term });

/** The constituencies stand last. */
const isConstituency = (index: OrgIndex): boolean => index >= ORG.members;
