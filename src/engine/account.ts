import { clamp, POINT, toThousandths } from './arithmetic';
import type { Cause, LedgerSink, ModelCause } from './ledger';
import type { OrgKey, OrgState } from './state';

const FULL = 100 * POINT;
const GRACE = 1 * POINT;

/**
 * A community's numbers (thousandths) while a turn is worked out. Every amount is rounded to a thousandth, added, kept in
 * bounds, and written to the ledger; what a bound swallowed is written too, so that the entries add up to the change.
 */
export class Account implements OrgState {
  management: number;
  leadership: number;
  vision: number;
  partnership: number;
  staleRules: number;
  backlog: number;
  tilt: number;
  scale: number;
  turbulence: number;
  members: number;
  served: number;
  stewards: number;

  /** `graced`: constituencies stand at 1 rather than 0, as in the first two seasons. `turn`: the turn being worked out. */
  constructor(
    org: OrgState,
    private readonly turn: number,
    private readonly graced: boolean,
    private readonly sink: LedgerSink | undefined,
  ) {
    this.management = org.management;
    this.leadership = org.leadership;
    this.vision = org.vision;
    this.partnership = org.partnership;
    this.staleRules = org.staleRules;
    this.backlog = org.backlog;
    this.tilt = org.tilt;
    this.scale = org.scale;
    this.turbulence = org.turbulence;
    this.members = org.members;
    this.served = org.served;
    this.stewards = org.stewards;
  }

  /**
   * What `now`, the number of that name, becomes when points are added for one of the model's own reasons. The caller
   * keeps it: a number named in the code is read and written many times faster than one looked up by its name.
   */
  moved(stock: OrgKey, now: number, points: number, term: ModelCause): number {
    const wanted = toThousandths(points);
    const sum = now + wanted;
    // Most numbers lie between all bounds and nobody reads a ledger: that way is kept short.
    if (this.sink === undefined && sum >= GRACE && sum <= FULL) return sum;
    return this.bounded(stock, now, wanted, term);
  }

  /** Adds whole thousandths to a number for a reason, one of the model's own by its name; returns those really added. */
  add(stock: OrgKey, wanted: number, cause: Cause | ModelCause): number {
    const before = this[stock];
    const after = this.bounded(stock, before, wanted, cause);
    this[stock] = after;
    return after - before;
  }

  /** The numbers as they now are. */
  org(): OrgState {
    return {
      management: this.management,
      leadership: this.leadership,
      vision: this.vision,
      partnership: this.partnership,
      staleRules: this.staleRules,
      backlog: this.backlog,
      tilt: this.tilt,
      scale: this.scale,
      turbulence: this.turbulence,
      members: this.members,
      served: this.served,
      stewards: this.stewards,
    };
  }

  /** A number with an amount added, within its bounds: a bound never moves what already lies beyond it. */
  private bounded(stock: OrgKey, now: number, wanted: number, cause: Cause | ModelCause): number {
    if (wanted === 0) return now;
    const after = clamp(now + wanted, Math.min(this.lowest(stock), now), FULL);
    if (this.sink !== undefined) this.write(this.sink, stock, wanted, after - now, cause);
    return after;
  }

  private lowest(stock: OrgKey): number {
    if (stock === 'tilt') return -FULL;
    return this.graced && isConstituency(stock) ? GRACE : 0;
  }

  private write(sink: LedgerSink, stock: OrgKey, wanted: number, added: number, reason: Cause | ModelCause): void {
    const { turn } = this;
    const cause = typeof reason === 'string' ? modelCause(reason) : reason;
    sink({ stock, amount: wanted, cause, turn });
    if (added === wanted) return;
    const term = this.graced && wanted < 0 && isConstituency(stock) ? 'grace' : 'bound';
    sink({ stock, amount: added - wanted, cause: modelCause(term), turn });
  }
}

const modelCause = (term: ModelCause): Cause => ({ type: 'model', term });

const isConstituency = (stock: OrgKey): boolean => stock === 'members' || stock === 'served' || stock === 'stewards';
