import type { Id, Shift } from '../scenario';
import { Account } from './account';
import { toThousandths } from './arithmetic';
import { isOpen } from './conditions';
import { appended, type Draft } from './draft';
import { EngineError } from './errors';
import { type Game, type GamePart, partOf, readySceneOf } from './game';
import type { Event } from './input';
import type { LedgerSink } from './ledger';
import type { ReadyChoice, ReadyScene } from './ready';
import type { ReadyBeat, Script } from './script';
import { endingById } from './verdict';

/** A story while it moves: the state so far and what has happened, which is left out where nobody listens. */
export interface Telling {
  readonly game: Game;
  state: Draft;
  /** Where the state stands, looked up once: its part, its scene and the choice taken there. */
  part: GamePart;
  scene: ReadyScene | null;
  choice: ReadyChoice | null;
  events: Event[] | null;
  readonly sink: LedgerSink | undefined;
}

/** A telling that goes on from a draft; ENGINE_MISSING where the draft stands nowhere in the game. */
export function tellingOf(game: Game, state: Draft, events: Event[] | null, sink: LedgerSink | undefined): Telling {
  const part = partOf(game, state);
  const { scene: id, choice } = state.at;
  const scene = id === null ? null : readySceneOf(part, id);
  return {
    game,
    state,
    part,
    scene,
    choice: scene === null || choice === null ? null : choiceOf(scene, choice),
    events,
    sink,
  };
}

/** Notes what happened, where somebody listens. */
export function note(telling: Telling, event: Event): void {
  if (telling.events !== null) telling.events = appended(telling.events, event);
}

/**
 * Tells the beats of the present phase up to and with its next line; true when there was one. Without one the phase is
 * at its end: whoever moves on from here sets the beat anew.
 */
export function tellBeats(telling: Telling): boolean {
  const { beats } = scriptAt(telling);
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
  const { beats, still, lastLine } = scriptAt(telling);
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

function scriptAt({ state, part, scene, choice }: Telling): Script {
  const { phase, season } = state.at;
  if (phase === 'scene') return scene?.script ?? NOTHING;
  if (phase === 'reaction') return choice?.reaction ?? NOTHING;
  if (phase === 'opening') return part.seasons[season]?.opening ?? NOTHING;
  if (phase === 'ending') return endingById(part, state).script;
  return phase === 'epilogue' ? endingById(part, state).epilogue : NOTHING;
}

/** A choice of a scene by its id; ENGINE_MISSING where there is none. */
function choiceOf(scene: ReadyScene, id: Id): ReadyChoice {
  const found = scene.choices.find((one) => one.id === id);
  if (found === undefined) throw new EngineError('ENGINE_MISSING', `choice "${id}"`, `a choice of scene "${scene.id}"`);
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
  const scale = account.add('scale', toThousandths(shift.scale ?? 0), cause);
  const turbulence = account.add('turbulence', toThousandths(shift.turbulence ?? 0), cause);
  state.org = account.org();
  if (turns !== undefined) state.shifts = appended(state.shifts, { until: state.turn + turns, scale, turbulence });
}
