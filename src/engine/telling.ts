import type { Beat, Choice, Id, Shift } from '../scenario';
import { Account } from './account';
import { holds } from './conditions';
import { EngineError } from './errors';
import { type Game, type GamePart, partOf, sceneOf } from './game';
import type { Event } from './input';
import type { LedgerSink } from './ledger';
import type { Phase, Position, State } from './state';
import { endingById } from './verdict';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A copy of a state that nobody else has seen yet, so that it may be written in place while a story moves. */
export type Draft = Writable<Omit<State, 'at'>> & { readonly at: Writable<Position> };

/** A draft that begins as the state is; the state stays as it was. */
export const draftOf = (state: State): Draft => ({ ...state, at: { ...state.at } });

/** A story while it moves: the state so far and what has happened. */
export interface Telling {
  readonly game: Game;
  state: Draft;
  readonly events: Event[];
  readonly sink: LedgerSink | undefined;
}

/** Moves the story to another place; what is not named stays. */
export function go(telling: Telling, at: Partial<Position>): void {
  Object.assign(telling.state.at, at);
}

/**
 * Tells the beats of the present phase up to and with its next line; true when there was one. Without one the phase is
 * at its end: whoever moves on from here sets the beat anew.
 */
export function tellBeats(telling: Telling): boolean {
  const beats = beatsOf(telling.game, telling.state);
  for (let index = telling.state.at.beat; index < beats.length; index += 1) {
    const beat = beats[index] as Beat;
    if (holds(telling.game, telling.state, beat.when) && tell(telling, beat)) {
      go(telling, { beat: index + 1 });
      return true;
    }
  }
  return false;
}

function beatsOf(game: Game, state: State): readonly Beat[] {
  const part = partOf(game, state);
  const { phase, season, scene, choice } = state.at;
  if (phase === 'opening') return part.part.seasons[season]?.opening ?? [];
  if (phase === 'scene') return sceneOf(part, scene ?? '').beats;
  if (phase === 'reaction') return choiceOf(part, scene ?? '', choice).reaction;
  if (phase === 'ending') return endingById(game, state).beats;
  return phase === 'epilogue' ? endingById(game, state).epilogue : [];
}

/** A choice of a scene by its id; ENGINE_MISSING where there is none. */
export function choiceOf(part: GamePart, scene: Id, id: Id | null): Choice {
  const found = sceneOf(part, scene).dilemma?.choices.find((choice) => choice.id === id);
  if (found === undefined) throw new EngineError('ENGINE_MISSING', `choice "${id}"`, `a choice of scene "${scene}"`);
  return found;
}

const KIND: Partial<Record<Phase, Extract<Event, { type: 'line' }>['kind']>> = {
  reaction: 'reaction',
  ending: 'ending',
  epilogue: 'epilogue',
};

/** True when the beat was a line: the reader needs time for it. */
function tell(telling: Telling, beat: Beat): boolean {
  if ('cue' in beat) telling.events.push({ type: 'cue', cue: beat });
  else if ('shift' in beat) shiftContext(telling, beat);
  else {
    telling.events.push({ type: 'line', line: beat, kind: KIND[telling.state.at.phase] ?? 'told' });
    return true;
  }
  return false;
}

function shiftContext(telling: Telling, beat: Shift): void {
  const { state } = telling;
  const account = new Account(state.org, state.turn, true, telling.sink);
  const cause = { type: 'shift', reason: beat.reason } as const;
  const scale = account.add('scale', beat.shift.scale ?? 0, cause);
  const turbulence = account.add('turbulence', beat.shift.turbulence ?? 0, cause);
  const passing = beat.turns === undefined ? [] : [{ until: state.turn + beat.turns, scale, turbulence }];
  state.org = account.org();
  state.shifts = [...state.shifts, ...passing];
  telling.events.push({ type: 'shift', shift: beat });
}
