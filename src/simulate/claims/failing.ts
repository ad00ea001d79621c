import type { Verdict } from '../../scenario';
import type { Claim, Found } from './claim';
import { share } from './measure';
import { type End, shareOf, type Trial } from './trial';

/** What the source says of those that fail. It is about all full fables together, each counting the same. */
export const FAILING: Pick<Claim, 'id' | 'says'> = {
  id: 'C7',
  says: 'Failing organizations are usually over-managed and under-led.',
};

const FAILURES: ReadonlySet<Verdict | null> = new Set(['bureaucratic', 'chaotic', 'declining']);

/** Whether a run ended in a failure. */
export const hasFailed = ({ verdict }: Pick<End, 'verdict'>): boolean => FAILURES.has(verdict);

/** Of random runs that fail, 55 to 85 % end bureaucratic. */
export function checkFailing(trials: readonly Trial[]): Found {
  const full = trials.filter(({ kind }) => kind === 'full');
  if (full.length === 0) return 'it is about full fables, and there is none here';
  const shares = full.flatMap(bureaucraticOfFailed);
  if (shares.length === 0) return 'no random run fails';
  const mean = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const what = 'random runs that fail and end bureaucratic';
  return [share(what, mean, 'least', 0.55), share(what, mean, 'most', 0.85)];
}

function bureaucraticOfFailed(trial: Trial): number[] {
  const failed = trial.ends('random').filter(hasFailed);
  return failed.length === 0 ? [] : [shareOf(failed, ({ verdict }) => verdict === 'bureaucratic')];
}
