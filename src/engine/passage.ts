import type { Id } from '../scenario';
import { isOpen } from './conditions';
import { draftOf } from './draft';
import { EngineError } from './errors';
import { type GamePart, partOf, readySceneOf } from './game';
import { shownAt } from './offer';
import type { ReadyScene } from './ready';
import { openPart } from './start';
import type { Position } from './state';
import { drawStorylet } from './storylets';
import { choiceOf, note, type Telling } from './telling';
import { endingFor, verdictOf } from './verdict';

/** Leaves a phase whose beats are told; true when the player is now asked for something, or all is over. */
export function moveOn(telling: Telling): boolean {
  const { at } = telling.state;
  const { phase } = at;
  if (phase === 'dilemma') throw new EngineError('ENGINE_CHOICE_DUE', 'advance', 'a choice, for a dilemma is open');
  if (phase === 'over') throw new EngineError('ENGINE_OVER', 'advance', 'nothing: the story is over');
  if (phase === 'scene') return leaveScene(telling);
  if (phase === 'epilogue') return closePart(telling);
  if (phase === 'opening') enterSlot(telling, at.season, 0);
  else if (phase === 'reaction') leaveReaction(telling);
  else {
    at.phase = 'epilogue';
    at.beat = 0;
  }
  return false;
}

function leaveScene(telling: Telling): boolean {
  const { game, state, events } = telling;
  const id = state.at.scene ?? '';
  const ready = readySceneOf(partOf(game, state), id);
  const { dilemma } = ready.scene;
  if (dilemma === undefined) {
    follow(telling, ready.ways);
    return false;
  }
  state.at.phase = 'dilemma';
  state.at.beat = 0;
  state.asked = [];
  state.predicted = null;
  if (events === null) refuseShut(ready, id, telling);
  else events.push({ type: 'dilemma', scene: id, dilemma, shown: shownAt(ready, id, state) });
  return true;
}

/** Nobody listens: all that is left of offering the choices is that one must be open. */
function refuseShut(ready: ReadyScene, id: Id, { state }: Telling): void {
  if (ready.choices?.some((one) => isOpen(one, state)) !== true) shownAt(ready, id, state);
}

/** A loss ends the part once its reaction has been seen; otherwise on by the choice, the scene or the next slot. */
function leaveReaction(telling: Telling): void {
  const { game, state } = telling;
  const { scene, choice } = state.at;
  if (state.early !== null) end(telling);
  else follow(telling, choiceOf(partOf(game, state), scene ?? '', choice).ways);
}

function follow(telling: Telling, ways: ReadyScene['ways']): void {
  const { season, slot } = telling.state.at;
  const way = ways.find((one) => isOpen(one, telling.state));
  if (way === undefined) enterSlot(telling, season, slot + 1);
  else enterScene(telling, way.goto);
}

function enterSlot(telling: Telling, season: number, slot: number): void {
  const { game, state } = telling;
  const part = partOf(game, state);
  const entry = part.seasons[season]?.season.slots[slot];
  if (entry === undefined) {
    enterSeason(telling, part, season + 1);
    return;
  }
  // The draw below asks which slot it is for.
  state.at.season = season;
  state.at.slot = slot;
  enterScene(telling, typeof entry === 'string' ? entry : drawStorylet(game, state, entry.draw));
}

function enterSeason(telling: Telling, part: GamePart, index: number): void {
  const season = part.seasons[index];
  if (season === undefined) {
    end(telling);
    return;
  }
  place(telling, 'opening', null);
  telling.state.at.season = index;
  telling.state.at.slot = 0;
  note(telling, season.entered);
}

function enterScene(telling: Telling, id: Id): void {
  const { game, state } = telling;
  const ready = readySceneOf(partOf(game, state), id);
  place(telling, 'scene', id);
  if (ready.isStorylet) noteDrawn(telling, id);
  note(telling, ready.entered);
}

/** Stands the story at the first beat of a phase, with no choice taken there yet. */
function place({ state: { at } }: Telling, phase: Position['phase'], scene: Id | null): void {
  at.phase = phase;
  at.scene = scene;
  at.choice = null;
  at.beat = 0;
}

function noteDrawn({ state }: Telling, id: Id): void {
  state.draws += 1;
  state.drawn = { ...state.drawn, [id]: state.draws };
}

function end(telling: Telling): void {
  const { game, state } = telling;
  const verdict = verdictOf(state);
  state.verdict = verdict;
  const { id, title, place: where } = endingFor(game, state, verdict).ending;
  place(telling, 'ending', null);
  state.at.ending = id;
  note(telling, { type: 'ending', ending: id, verdict, title, place: where });
}

/** Ends the part: on to the next one, or over. */
function closePart(telling: Telling): boolean {
  const { state, game } = telling;
  if (state.part + 1 < state.order.length) {
    const opened = openPart(game, state);
    telling.state = draftOf(opened.state);
    for (const event of opened.events) note(telling, event);
    return false;
  }
  state.at.phase = 'over';
  state.at.beat = 0;
  note(telling, { type: 'over' });
  return true;
}
