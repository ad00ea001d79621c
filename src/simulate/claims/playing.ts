import type { Verdict } from '../../scenario';
import type { PolicyName } from '../policies';
import type { Claim } from './claim';
import { hasFailed } from './failing';
import { type Bound, type Measure, share } from './measure';
import type { Trial } from './trial';

/** The share of runs by a policy that end so. */
function ending(trial: Trial, policy: PolicyName, verdict: Verdict, at: Bound['at'], bound: number): Measure {
  const found = trial.shareOf(policy, (end) => end.verdict === verdict);
  return share(`${policy} ends ${verdict}`, found, at, bound);
}

const managing: Claim = {
  id: 'C1',
  says: 'Over-managed organizations end up bureaucratic.',
  over: ['full', 'small'],
  check: (trial) => [ending(trial, 'manage', 'bureaucratic', 'least', 0.95)],
};

const leading: Claim = {
  id: 'C2',
  says: 'Over-led organizations end up chaotic.',
  over: ['full', 'small'],
  check: (trial) => [ending(trial, 'lead', 'chaotic', 'least', 0.95)],
};

/** In a small, stable place even-handed play is the point (C6), and is not held against it here. */
const context: Claim = {
  id: 'C3',
  says: 'It is a matter of context.',
  over: ['full', 'small'],
  check: (trial) => [
    ending(trial, 'read-context', 'thriving', 'least', 0.85),
    ending(trial, 'noisy-read-context', 'thriving', 'least', 0.6),
    ending(trial, 'anti-context', 'thriving', 'most', 0),
    ...(trial.kind === 'full'
      ? (['alternate', 'blend'] as const).map((policy) => ending(trial, policy, 'thriving', 'below', 0.4))
      : []),
  ],
};

const both: Claim = {
  id: 'C6',
  says: 'Small organizations in stable environments need manager-leaders.',
  over: ['small'],
  check: (trial) => [
    ending(trial, 'blend', 'thriving', 'least', 0.85),
    ...(['manage', 'lead'] as const).map((policy) =>
      share(`${policy} fails`, trial.shareOf(policy, hasFailed), 'least', 1),
    ),
  ],
};

/** The claims about how fixed ways of playing end. */
export const PLAYING: readonly Claim[] = [managing, leading, context, both];
