import { type Game, playOn, type State, start, tellOn } from '../../engine';
import { decide, type Replay, type RunEntry, type RunLog } from '../../run';
import type { Id } from '../../scenario';
import { decisionAt, POLICIES, type Policy } from '../../simulate';
import { goOwnWay, ownWayOf } from './ownWay';

/** Who decides after the changed choice: the player's own later choices where they still apply, or a reader of the context. */
export const GUIDES = ['own', 'read-context'] as const;
export type Guide = (typeof GUIDES)[number];

/** Another choice at one decision (from 1) of a run. */
export interface Change {
  readonly decision: number;
  readonly choice: Id;
}

/** A run that goes another way at one decision. */
export interface Detour {
  readonly change: Change;
  readonly log: RunLog;
  /** Decisions (from 1) after the changed one, and those of them that were not the player's own. */
  readonly later: number;
  readonly standIns: readonly number[];
}

/**
 * Plays a run again up to a decision, chooses otherwise there, and goes on to the end. What was asked and guessed before
 * is kept; after it nobody is asked.
 * @throws RangeError where the run has no such decision, or the choice was not open there; EndlessRun where it goes round in a circle
 */
export function detourOf(game: Game, run: Replay, change: Change, guide: Guide): Detour {
  checkOpen(run, change);
  const entries: RunEntry[] = [...run.log.entries.slice(0, change.decision - 1), plain(change.choice)];
  const standIns: number[] = [];
  const policy = guideOf(run, guide, () => standIns.push(entries.length + 1));
  let state = stateAfter(game, run.log.seed, entries);
  while (state.at.phase === 'dilemma') {
    const choice = policy(decisionAt(game, state));
    entries.push(plain(choice));
    state = playOn(game, state, choice);
  }
  return { change, log: { ...run.log, entries }, later: entries.length - change.decision, standIns };
}

function guideOf({ turns }: Replay, guide: Guide, onStandIn: () => void): Policy {
  if (guide === 'own') return goOwnWay(ownWayOf(turns), onStandIn);
  return (decision) => {
    onStandIn();
    return POLICIES['read-context'](decision);
  };
}

function checkOpen({ turns }: Replay, { decision, choice }: Change): void {
  const turn = turns[decision - 1];
  if (turn === undefined) throw new RangeError(`decision ${decision}: expected one of 1 to ${turns.length}`);
  if (!turn.offered.includes(choice))
    throw new RangeError(`choice "${choice}" at decision ${decision}: expected one of ${turn.offered.join(', ')}`);
}

const plain = (choice: string): RunEntry => ({ choice, asked: [], predicted: null });

function stateAfter(game: Game, seed: number, entries: readonly RunEntry[]): State {
  let state = tellOn(game, start(game, seed).state);
  for (const entry of entries) state = tellOn(game, decide(game, state, entry));
  return state;
}
