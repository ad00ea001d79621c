import type { Input, State } from '../engine';
import type { RunLog } from '../run';

/**
 * What was done next in a run that is told again: `state` is where the telling stands, with `made` decisions behind it.
 * Counsel comes before the guess and the guess before the choice. Null where the log says no more, or all is told.
 */
export function nextInput(state: State, log: RunLog, made: number): Input | null {
  const { phase } = state.at;
  if (phase === 'over') return null;
  if (phase !== 'dilemma') return { type: 'advance' };
  const entry = log.entries[made];
  if (entry === undefined) return null;
  const counsellor = entry.asked.find((one) => !state.asked.includes(one));
  if (counsellor !== undefined) return { type: 'ask', counsellor };
  if (entry.predicted !== null && state.predicted === null) return { type: 'predict', guess: entry.predicted };
  return { type: 'choose', choice: entry.choice };
}

/**
 * The decision (from 1) that what is being told belongs to: the one that it leads up to, or the one made last while its
 * reaction or an ending is told.
 */
export function decisionAt(state: State, log: RunLog, made: number): number {
  const { phase } = state.at;
  const leadsUp = phase === 'opening' || phase === 'scene' || phase === 'dilemma';
  return Math.min(log.entries.length, leadsUp ? made + 1 : Math.max(1, made));
}
