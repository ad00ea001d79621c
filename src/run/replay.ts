import {
  EngineError,
  type Game,
  type LedgerEntry,
  type OrgState,
  offered,
  partOf,
  type State,
  sceneOf,
  start,
  step,
  tellOn,
} from '../engine';
import type { Choice, Counsellor, Dilemma } from '../scenario';
import { RunError } from './errors';
import { checkFits, type RunEntry, type RunLog } from './log';

/** One dilemma of a replayed run. `ledger` adds up to after - before; `meanwhile` is what the world did just before. */
export interface ReplayTurn {
  readonly turn: number;
  readonly part: string;
  /** The season it fell in, by its place in the part. */
  readonly season: number;
  readonly scene: string;
  readonly dilemma: Dilemma;
  /** Ids of the choices in the order shown. */
  readonly offered: readonly string[];
  readonly choice: Choice;
  readonly asked: readonly Counsellor[];
  readonly predicted: string | null;
  readonly before: OrgState;
  readonly after: OrgState;
  readonly ledger: readonly LedgerEntry[];
  readonly meanwhile: readonly LedgerEntry[];
}

/** A run played again. `state` stands right after the last choice, or at the end where the run was finished. */
export interface Replay {
  readonly log: RunLog;
  readonly start: OrgState;
  readonly state: State;
  readonly turns: readonly ReplayTurn[];
  readonly over: boolean;
}

/**
 * Replays a log from its start. Refuses (RunError) a log of another scenario, version or rules, and RUN_MISFIT where an
 * entry does not fit the dilemma it meets.
 */
export function replay(game: Game, log: RunLog): Replay {
  checkFits(game, log);
  let { state } = start(game, log.seed);
  const begun = state.org;
  const turns: ReplayTurn[] = [];
  for (const [index, entry] of log.entries.entries()) {
    const turn = replayEntry(game, state, entry, index);
    turns.push(turn.turn);
    state = turn.state;
  }
  const last = tellOn(game, state);
  const over = last.at.phase === 'over';
  return { log, start: begun, state: over ? last : state, turns, over };
}

function replayEntry(game: Game, from: State, entry: RunEntry, index: number): { state: State; turn: ReplayTurn } {
  const meanwhile: LedgerEntry[] = [];
  const ledger: LedgerEntry[] = [];
  const open = tellOn(game, from, (one) => meanwhile.push(one));
  if (open.at.phase === 'over')
    throw new RunError('RUN_MISFIT', `${index + 1} decisions`, `${index}: the story ends there`);
  const after = refit(index, () => decide(game, open, entry, (one) => ledger.push(one)));
  const part = partOf(game, open);
  const scene = open.at.scene ?? '';
  const dilemma = sceneOf(part, scene).dilemma as Dilemma;
  const { asked, predicted } = entry;
  const turn: ReplayTurn = {
    ...{ turn: open.turn + 1, part: part.part.id, season: open.at.season, scene },
    ...{ dilemma, offered: offered(game, open), asked, predicted },
    choice: dilemma.choices.find((choice) => choice.id === entry.choice) as Choice,
    ...{ before: open.org, after: after.org, ledger, meanwhile },
  };
  return { state: after, turn };
}

/** Does at an open dilemma what an entry says. */
export function decide(game: Game, open: State, entry: RunEntry, sink?: (one: LedgerEntry) => void): State {
  let state = open;
  for (const counsellor of entry.asked) state = step(game, state, { type: 'ask', counsellor }).state;
  if (entry.predicted !== null) state = step(game, state, { type: 'predict', guess: entry.predicted }).state;
  return step(game, state, { type: 'choose', choice: entry.choice }, sink).state;
}

function refit<T>(index: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new RunError('RUN_MISFIT', `decision ${index + 1}: ${error.found}`, error.expected);
  }
}
