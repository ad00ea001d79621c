import type { Id, Shift } from '../scenario';
import { Account } from './account';
import { isOpen } from './conditions';
import type { Draft } from './draft';
import { EngineError } from './errors';
import { type Game, type GamePart, partOf, readySceneOf } from './game';
import type { Event } from './input';
import type { LedgerSink } from './ledger';
import { ORG } from './org';
import type { ReadyChoice } from './ready';
import type { ReadyBeat, Script } from './script';
import type { State } from './state';
import { endingById } from './verdict';

/** A story while it moves: the state so far and what has happened, which is left out where nobody listens. */
export interface Telling {
  readonly game: Game;
  state: Draft;
  readonly events: Event[] | null;
  readonly sink: LedgerSink | undefined;
}

/** Notes what happened, where somebody listens. */
export function note({ events }: Telling, event: Event): void {
  if (events !== null) events.push(event);
}

/**
 * Tells the beats of the present phase up to and with its next line; true when there was one. Without one the phase is
 * at its end: whoever moves on from here sets the beat anew.
 */
export function tellBeats(telling: Telling): boolean {
  const { beats } = scriptAt(telling.game, telling.state);
  for (let index = telling.state.at.beat; index < beats.length; index += 1) {
    const beat = beats[index] as ReadyBeat;
    if (isOpen(beat, telling.state) && tell(telling, beat)) {
      telling.state.at.beat = index + 1;
      return true;
    }
  }
  return false;
}

/** Lets all that is left of the present phase come to pass without telling it; true when there was a line in it. */
export function passBeats(telling: Telling): boolean {
  const { beats, still, lastLine } = scriptAt(telling.game, telling.state);
  const { beat: from } = telling.state.at;
  if (still && from <= lastLine) return true;
  let told = false;
  for (let index = from; index < beats.length; index += 1) {
    const beat = beats[index] as ReadyBeat;
    if (isOpen(beat, telling.state)) told = tell(telling, beat) || told;
  }
  return told;
}

const NOTHING: Script = { beats: [], still: true, lastLine: -1 };

function scriptAt(game: Game, state: State): Script {
  const part = partOf(game, state);
  const { phase, season, scene, choice } = state.at;
  if (phase === 'scene') return readySceneOf(part, scene ?? '').script;
  if (phase === 'reaction') return choiceOf(part, scene ?? '', choice).reaction;
  if (phase === 'opening') return part.seasons[season]?.opening ?? NOTHING;
  if (phase === 'ending') return endingById(game, state).script;
  return phase === 'epilogue' ? endingById(game, state).epilogue : NOTHING;
}

/** A choice of a scene by its id; ENGINE_MISSING where there is none. */
export function choiceOf(part: GamePart, scene: Id, id: Id | null): ReadyChoice {
  const found = readySceneOf(part, scene).choices?.find(({ choice }) => choice.id === id);
  if (found === undefined) throw new EngineError('ENGINE_MISSING', `choice "${id}"`, `a choice of scene "${scene}"`);
  return found;
}

/** True when the beat was a line. */
function tell(telling: Telling, beat: ReadyBeat): boolean {
  if (beat.shift !== null) shiftContext(telling, beat.shift);
  note(telling, beat.event);
  return beat.isLine;
}

function shiftContext({ state, sink }: Telling, { shift, reason, turns }: Shift): void {
  const account = new Account(state.org, state.turn, true, sink);
  const cause = { type: 'shift', reason } as const;
  const scale = account.add(ORG.scale, shift.scale ?? 0, cause);
  const turbulence = account.add(ORG.turbulence, shift.turbulence ?? 0, cause);
  state.org = account.org();
  if (turns !== undefined) state.shifts = [...state.shifts, { until: state.turn + turns, scale, turbulence }];
}
