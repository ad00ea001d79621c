import { CONSTITUENCIES, type Constituency, type Id, type Lean } from '../scenario';
import { Account } from './account';
import { countsAfter, NO_ACTS, rowsAfter, type Weights } from './acts';
import { toPoints } from './arithmetic';
import { applyDue, type Turning } from './consequences';
import { appended, type Draft, draftOf } from './draft';
import { type Game, type GamePart, partOf } from './game';
import type { LedgerSink } from './ledger';
import type { ReadyChoice } from './ready';
import type { OrgState, State } from './state';
import { type TurnOfModel, workTurn } from './turn';

/** A loss ends a part early from its third season on; before, a constituency stands at 1. */
const FIRST_SEASON_OF_LOSS = 2;

/** Works out the turn of a choice taken in `scene`, and the turns it lets pass, on a draft. */
export function resolveChoice(game: Game, state: Draft, scene: Id, ready: ReadyChoice, sink?: LedgerSink): void {
  const part = partOf(game, state);
  const passed = oneTurn(part, state, { scene, ready }, sink);
  for (let left = passed; left > 0 && state.early === null; left -= 1) oneTurn(part, state, null, sink);
}

/** Works out a turn with an empty choice: nobody does anything. For policies and tests of the rules. */
export function resolveIdle(game: Game, before: State, sink?: LedgerSink): State {
  const state = draftOf(before);
  oneTurn(partOf(game, state), state, null, sink);
  return state;
}

/** A choice and where it was taken; null for a turn in which nobody does anything. */
type Doing = { readonly scene: Id; readonly ready: ReadyChoice } | null;

/**
 * Step 0 (what is due, then the choice's own consequences), the model's steps, and the bookkeeping after them. Returns
 * how many turns now pass by themselves.
 */
function oneTurn(part: GamePart, state: Draft, act: Doing, sink?: LedgerSink): number {
  const graced = state.at.season < FIRST_SEASON_OF_LOSS;
  const account = new Account(state.org, state.turn + 1, graced, sink);
  const turning: Turning = { state, account, passed: 0 };
  state.turn += 1;
  applyDue(turning, part.part);
  for (const deed of act?.ready.deeds ?? []) deed(turning);
  state.tilts = workTurn(account, modelTurn(state, act, part.tempo), part.coefficients, state.tilts);
  settle(state, account);
  if (act !== null) remember(state, act.scene, act.ready);
  return turning.passed;
}

/** The turn as the model sees it: by the trust and the weather from before it, which the state still has. */
function modelTurn(state: Draft, act: Doing, tempo: number): TurnOfModel {
  const { org, lastTurbulence, heading } = state;
  const weights: Weights = act?.ready.weights ?? NO_ACTS;
  const lean = act?.ready.lean ?? null;
  return {
    weights,
    lean,
    streak: lengthAfter(state, lean),
    partnership: toPoints(org.partnership),
    rise: Math.max(0, toPoints(org.turbulence - lastTurbulence)),
    heading,
    tempo,
  };
}

function settle(state: Draft, account: Account): void {
  state.lastTurbulence = account.turbulence;
  endShifts(state, account);
  state.org = account.org();
  state.early = lossIn(state, state.org);
}

/** Keeps what was done. An empty turn leaves all of this as it is. */
function remember(state: Draft, scene: Id, { id, lean, used, side, heading, translates }: ReadyChoice): void {
  state.taken = appended(state.taken, { scene, choice: id, lean, turn: state.turn });
  state.counts = countsAfter(state.counts, used);
  state.streak = { lean, length: lengthAfter(state, lean) };
  state.actStreaks = rowsAfter(state.actStreaks, used);
  state.leaning += side;
  // A plan or a slogan sets no heading. Translating one later keeps whom it serves.
  if (heading !== null) state.heading = heading;
  else if (translates) state.heading = { serves: state.heading.serves, translated: true };
}

/** Equal leans in a row with this one; a choice without a lean breaks the row. */
function lengthAfter({ streak }: Draft, lean: Lean | null): number {
  if (lean === null) return 0;
  return streak.lean === lean ? streak.length + 1 : 1;
}

function endShifts(state: Draft, account: Account): void {
  const ending = state.shifts.filter((one) => one.until <= state.turn);
  if (ending.length === 0) return;
  for (const shift of ending) {
    account.add('scale', -shift.scale, 'shiftEnds');
    account.add('turbulence', -shift.turbulence, 'shiftEnds');
  }
  state.shifts = state.shifts.filter((one) => one.until > state.turn);
}

function lossIn({ early, at }: Draft, org: OrgState): Constituency | null {
  if (early !== null || at.season < FIRST_SEASON_OF_LOSS) return early;
  return CONSTITUENCIES.find((who) => org[who] <= 0) ?? null;
}
