import { runInNewContext } from 'node:vm';
import type { Game } from '../../engine';
import { type Decision, type Policy, playRecord, policyError, type RunRecord, seedAfter } from '../../simulate';

/** Seconds in which a policy has to play one run at least. */
const PATIENCE = 10;

/** Seeds to be played from one on, and whether ways are kept. */
export interface Batch {
  readonly first: number;
  readonly runs: number;
  readonly withWays: boolean;
}

/**
 * Plays seeds by a policy that somebody wrote, which may loop for ever: nothing else could ever end it.
 * @throws PolicyError where not one run is over in `seconds`
 */
export function playPatiently(game: Game, policy: Policy, batch: Batch, seconds = PATIENCE): RunRecord[] {
  const { first, runs, withWays } = batch;
  const records: RunRecord[] = [];
  let asked: Decision | undefined;
  const watched: Policy = (decision) => {
    asked = decision;
    return policy(decision);
  };
  const playOn = () => {
    while (records.length < runs) records.push(playRecord(game, watched, seedAfter(first, records.length), withWays));
  };
  // A slow policy is let go on with the run in which it was stopped; one that played none at all is stuck in it.
  for (let before = 0; !endsIn(seconds, playOn); before = records.length) {
    if (records.length === before && asked !== undefined) {
      throw policyError(asked, `it had not answered after ${seconds} seconds. Look for a loop that never ends.`);
    }
  }
  return records;
}

/** Does some work; false where it was stopped because it took longer than so many seconds. */
function endsIn(seconds: number, work: () => void): boolean {
  try {
    // Without `displayErrors: false` Node gives up altogether where a thread is sent home just as its policy throws.
    runInNewContext('work()', { work }, { timeout: seconds * 1000, displayErrors: false });
    return true;
  } catch (thrown) {
    if ((thrown as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw thrown;
  }
}
