import type { Dilemma, Id } from '../scenario';
import { isOpen } from './conditions';
import { draftOf, NOBODY, withMember } from './draft';
import { EngineError } from './errors';
import { partOf, readySceneOf } from './game';
import { refuseShut, shownAt } from './offer';
import type { ReadyScene } from './ready';
import { openPart } from './start';
import type { Position } from './state';
import { drawStorylet } from './storylets';
import { note, type Telling } from './telling';
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
  const { scene, state } = telling;
  if (scene === null || scene.dilemma === null) {
    follow(telling, scene?.ways ?? []);
    return false;
  }
  state.at.phase = 'dilemma';
  state.at.beat = 0;
  state.asked = NOBODY;
  state.predicted = null;
  offer(telling, scene, scene.dilemma);
  return true;
}

function offer(telling: Telling, scene: ReadyScene, dilemma: Dilemma): void {
  const { state } = telling;
  if (telling.events !== null)
    note(telling, { type: 'dilemma', scene: scene.id, dilemma, shown: shownAt(scene, state) });
  // Nobody listens: what is left of offering the choices is that one of them must be open.
  else refuseShut(scene, state);
}

/** A loss ends the part once its reaction has been seen; otherwise on by the choice, the scene or the next slot. */
function leaveReaction(telling: Telling): void {
  if (telling.state.early !== null) end(telling);
  else follow(telling, telling.choice?.ways ?? []);
}

function follow(telling: Telling, ways: ReadyScene['ways']): void {
  const { season, slot } = telling.state.at;
  const way = ways.find((one) => isOpen(one, telling.state));
  if (way === undefined) enterSlot(telling, season, slot + 1);
  else enterScene(telling, way.goto);
}

function enterSlot(telling: Telling, season: number, slot: number): void {
  const { part, state } = telling;
  const entry = part.seasons[season]?.season.slots[slot];
  if (entry === undefined) {
    enterSeason(telling, season + 1);
    return;
  }
  // The draw below asks which slot it is for.
  state.at.season = season;
  state.at.slot = slot;
  enterScene(telling, typeof entry === 'string' ? entry : drawStorylet(part, state, entry.draw));
}

function enterSeason(telling: Telling, index: number): void {
  const season = telling.part.seasons[index];
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
  const scene = readySceneOf(telling.part, id);
  place(telling, 'scene', scene);
  if (scene.isStorylet) noteDrawn(telling, id);
  note(telling, scene.entered);
}

/** Stands the story at the first beat of a phase, with no choice taken there yet. */
function place(telling: Telling, phase: Position['phase'], scene: ReadyScene | null): void {
  const { at } = telling.state;
  telling.scene = scene;
  telling.choice = null;
  at.phase = phase;
  at.scene = scene === null ? null : scene.id;
  at.choice = null;
  at.beat = 0;
}

function noteDrawn({ state }: Telling, id: Id): void {
  state.draws += 1;
  state.drawn = withMember(state.drawn, id, state.draws);
}

function end(telling: Telling): void {
  const { part, state } = telling;
  const verdict = verdictOf(state);
  state.verdict = verdict;
  const { id, title, place: where } = endingFor(part, state, verdict).ending;
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
    telling.part = partOf(game, opened.state);
    for (const event of opened.events) note(telling, event);
    return false;
  }
  state.at.phase = 'over';
  state.at.beat = 0;
  note(telling, { type: 'over' });
  return true;
}
