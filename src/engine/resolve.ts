import { ACTS, type Act, type Choice, CONSTITUENCIES, type Constituency, type Id, type Lean } from '../scenario';
import { Account } from './account';
import { NO_ACTS, type Weights } from './acts';
import { POINT, toPoints, toThousandths } from './arithmetic';
import { applyDue, applyOwn, type Outcome } from './consequences';
import { type Game, leaningOf, partOf } from './game';
import type { LedgerSink } from './ledger';
import type { OrgState, State } from './state';
import { type TurnOfModel, workTurn } from './turn';

/** A loss ends a part early from its third season on; before, a constituency stands at 1. */
const FIRST_SEASON_OF_LOSS = 2;

interface Doing {
  readonly weights: Weights;
  readonly lean: Lean | null;
  readonly choice: Choice | null;
}

const NOTHING: Doing = { weights: NO_ACTS, lean: null, choice: null };

/** Works out the turn of a choice taken in `scene`, and the turns it lets pass. */
export function resolveChoice(game: Game, state: State, scene: Id, choice: Choice, sink?: LedgerSink): State {
  const { weights, lean } = leaningOf(partOf(game, state), choice);
  return resolve(game, state, { weights, lean, choice }, scene, sink);
}

/** Works out a turn with an empty choice: nobody does anything. For policies and tests of the rules. */
export function resolveIdle(game: Game, state: State, sink?: LedgerSink): State {
  return resolve(game, state, NOTHING, '', sink);
}

function resolve(game: Game, before: State, act: Doing, scene: Id, sink?: LedgerSink): State {
  const { state, passed } = oneTurn(game, before, act, scene, sink);
  if (passed === 0) return state;
  return passing(game, state, passed, sink);
}

function passing(game: Game, start: State, turns: number, sink?: LedgerSink): State {
  let state = start;
  for (let left = turns; left > 0 && state.early === null; left -= 1)
    state = oneTurn(game, state, NOTHING, '', sink).state;
  return state;
}

/** Step 0 (what is due, then the choice's own consequences), the model's steps, and the bookkeeping after them. */
function oneTurn(game: Game, before: State, act: Doing, scene: Id, sink?: LedgerSink): Outcome {
  const account = new Account(before.org, before.turn + 1, before.at.season < FIRST_SEASON_OF_LOSS, sink);
  const { state, passed } = consequences(game, { ...before, turn: before.turn + 1 }, account, act, scene);
  const tilts = workTurn(account, modelTurn(game, before, state, act), partOf(game, before).coefficients);
  return { state: settled(state, account, act, scene, tilts), passed };
}

function consequences(game: Game, opened: State, account: Account, act: Doing, scene: Id): Outcome {
  const state = applyDue(game, opened, account);
  return act.choice === null
    ? { state, passed: 0 }
    : applyOwn(game, state, account, act.choice, { scene, choice: act.choice.id });
}

/** The turn as the model sees it: by the trust and the weather from before it. */
function modelTurn(game: Game, before: State, state: State, { weights, lean }: Doing): TurnOfModel {
  return {
    weights,
    lean,
    streak: streakAfter(before, lean).length,
    partnership: toPoints(before.org.partnership),
    rise: Math.max(0, toPoints(before.org.turbulence - before.lastTurbulence)),
    heading: state.heading,
    tempo: partOf(game, before).tempo,
  };
}

function settled(state: State, account: Account, act: Doing, scene: Id, tilts: readonly number[]): State {
  const lastTurbulence = account.thousandths('turbulence');
  const shifts = endShifts(state, account);
  const org = account.org();
  return {
    ...state,
    ...taken(state, act, scene),
    org,
    shifts,
    lastTurbulence,
    tilts: [...state.tilts, ...tilts],
    heading: headingAfter(state, act.choice),
    early: lossIn(state, org),
  };
}

function taken(state: State, act: Doing, scene: Id): Partial<State> {
  if (act.choice === null) return {};
  const { choice, weights, lean } = act;
  return {
    taken: [...state.taken, { scene, choice: choice.id, lean, turn: state.turn }],
    counts: countsAfter(state.counts, choice, lean),
    streak: streakAfter(state, lean),
    actStreaks: actStreaksAfter(state.actStreaks, choice),
    leaning: state.leaning + toThousandths(weights.m - weights.l),
  };
}

function countsAfter(counts: State['counts'], choice: Choice, lean: Lean | null): State['counts'] {
  const result: Partial<Record<Act | Lean, number>> = { ...counts };
  const used: (Act | Lean)[] = ACTS.filter((act) => (choice.acts[act] ?? 0) > 0);
  for (const name of lean === null ? used : [...used, lean]) result[name] = (result[name] ?? 0) + 1;
  return result;
}

/** An empty turn leaves these rows, too, as they are. */
function actStreaksAfter(before: State['actStreaks'], choice: Choice): State['actStreaks'] {
  const used = ACTS.filter((act) => (choice.acts[act] ?? 0) > 0);
  return Object.fromEntries(used.map((act) => [act, (before[act] ?? 0) + 1]));
}

/** Equal leans in a row; an empty turn leaves the row as it is, a choice without a lean breaks it. */
function streakAfter(state: State, lean: Lean | null): State['streak'] {
  if (lean === null) return { lean: null, length: 0 };
  return { lean, length: state.streak.lean === lean ? state.streak.length + 1 : 1 };
}

/**
 * A heading serves whom the choice names and is work at once where the choice also translates it; a plan or a slogan
 * sets none. Translating a heading later keeps whom it serves.
 */
function headingAfter(state: State, choice: Choice | null): State['heading'] {
  const translated = choice?.translates === true;
  if (choice?.kind === 'heading') return { serves: new Set(choice.serves).size, translated };
  return translated ? { ...state.heading, translated } : state.heading;
}

function endShifts(state: State, account: Account): State['shifts'] {
  for (const shift of state.shifts.filter((one) => one.until <= state.turn)) {
    account.move('scale', -shift.scale / POINT, 'shiftEnds');
    account.move('turbulence', -shift.turbulence / POINT, 'shiftEnds');
  }
  return state.shifts.filter((one) => one.until > state.turn);
}

function lossIn({ early, at }: State, org: OrgState): Constituency | null {
  if (early !== null || at.season < FIRST_SEASON_OF_LOSS) return early;
  return CONSTITUENCIES.find((who) => org[who] <= 0) ?? null;
}
