import type { Id } from '../../scenario';
import { ACTING } from './acting';
import { CLAIM_IDS, type Claim, type ClaimId, type Found } from './claim';
import { CRISIS } from './crisis';
import { CURE } from './cure';
import { EVERYONE } from './everyone';
import { checkFailing, FAILING } from './failing';
import { HAZARD } from './hazard';
import { LAST_TENTH } from './lastTenth';
import type { Measure } from './measure';
import { PARTNERSHIP } from './partnership';
import { PLAYING } from './playing';
import type { Kind, Trial } from './trial';
import { VISION } from './vision';

/** What came of holding a fable to a claim. */
export interface ClaimResult {
  readonly claim: ClaimId;
  readonly says: string;
  /** The fable; null for the claim about all of them together. */
  readonly fable: Id | null;
  readonly status: 'pass' | 'fail' | 'not applicable';
  /** Why it is not applicable. */
  readonly reason: string | null;
  readonly measures: readonly Measure[];
  /** The least margin of its measures; null where it is not applicable. */
  readonly margin: number | null;
  readonly runs: number;
  readonly seed: number;
}

/** The claims that are about one fable at a time. */
const CLAIMS: ReadonlyMap<ClaimId, Claim> = new Map(
  [...PLAYING, CRISIS, CURE, ...ACTING, ...VISION, PARTNERSHIP, HAZARD, LAST_TENTH, EVERYONE].map((claim) => [
    claim.id,
    claim,
  ]),
);

const NAMES: Readonly<Record<Kind, string>> = {
  full: 'fables of full length',
  small: 'small stable places',
  twins: 'twins',
};

/** Holds one fable to one claim. C7 is about all fables together (`checkTogether`), and not applicable here. */
export function checkClaim(trial: Trial, id: ClaimId): ClaimResult {
  const claim = CLAIMS.get(id);
  if (claim === undefined) return resultOf(FAILING, trial, 'it is about all full fables together', trial.scenario.id);
  const apart = `it is about ${claim.over.map((kind) => NAMES[kind]).join(' and ')}`;
  const found = claim.over.includes(trial.kind) ? claim.check(trial) : apart;
  return resultOf(claim, trial, found, trial.scenario.id);
}

/** Holds all fables together to the one claim (C7) that is about them so; null for no fables. */
export function checkTogether(trials: readonly Trial[]): ClaimResult | null {
  const [first] = trials;
  return first === undefined ? null : resultOf(FAILING, first, checkFailing(trials), null);
}

/** Holds fables to every claim: each by itself, and all together. */
export function checkClaims(trials: readonly Trial[]): ClaimResult[] {
  const ids = CLAIM_IDS.filter((id) => CLAIMS.has(id));
  const together = checkTogether(trials);
  const each = trials.flatMap((trial) => ids.map((id) => checkClaim(trial, id)));
  return together === null ? each : [...each, together];
}

function resultOf(
  { id, says }: Pick<Claim, 'id' | 'says'>,
  { options: { runs, seed } }: Trial,
  found: Found,
  fable: Id | null,
): ClaimResult {
  const about = { claim: id, says, fable, runs, seed };
  if (typeof found === 'string')
    return { ...about, status: 'not applicable', reason: found, measures: [], margin: null };
  const status = found.every(({ holds }) => holds) ? 'pass' : 'fail';
  return { ...about, status, reason: null, measures: found, margin: Math.min(...found.map(({ margin }) => margin)) };
}
