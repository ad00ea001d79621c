import type { Goto, Id } from '../scenario';
import { holds } from './conditions';
import { EngineError } from './errors';
import { partOf, sceneOf } from './game';
import { offered } from './offer';
import { openPart } from './start';
import { drawStorylet } from './storylets';
import { choiceOf, draftOf, go, type Telling } from './telling';
import { endingFor, verdictOf } from './verdict';

/** Leaves a phase whose beats are told; true when the player is now asked for something, or all is over. */
export function moveOn(telling: Telling): boolean {
  const { phase, season } = telling.state.at;
  if (phase === 'dilemma') throw new EngineError('ENGINE_CHOICE_DUE', 'advance', 'a choice, for a dilemma is open');
  if (phase === 'over') throw new EngineError('ENGINE_OVER', 'advance', 'nothing: the story is over');
  if (phase === 'scene') return leaveScene(telling);
  if (phase === 'epilogue') return closePart(telling);
  if (phase === 'opening') enterSlot(telling, season, 0);
  else if (phase === 'reaction') leaveReaction(telling);
  else go(telling, { phase: 'epilogue', beat: 0 });
  return false;
}

function leaveScene(telling: Telling): boolean {
  const id = telling.state.at.scene ?? '';
  const scene = sceneOf(partOf(telling.game, telling.state), id);
  if (scene.dilemma === undefined) {
    follow(telling, scene.goto);
    return false;
  }
  go(telling, { phase: 'dilemma', beat: 0 });
  telling.state.asked = [];
  telling.state.predicted = null;
  const shown = offered(telling.game, telling.state);
  telling.events.push({ type: 'dilemma', scene: id, dilemma: scene.dilemma, shown });
  return true;
}

/** A loss ends the part once its reaction has been seen; otherwise on by the choice, the scene or the next slot. */
function leaveReaction(telling: Telling): void {
  if (telling.state.early !== null) {
    end(telling);
    return;
  }
  const part = partOf(telling.game, telling.state);
  const { scene, choice } = telling.state.at;
  follow(telling, choiceOf(part, scene ?? '', choice).goto ?? sceneOf(part, scene ?? '').goto);
}

function follow(telling: Telling, goto: Goto | undefined): void {
  const target = targetOf(telling, goto);
  const { season, slot } = telling.state.at;
  if (target === null) enterSlot(telling, season, slot + 1);
  else enterScene(telling, target);
}

function targetOf({ game, state }: Telling, goto: Goto | undefined): Id | null {
  if (goto === undefined) return null;
  if (typeof goto === 'string') return goto;
  return goto.find((branch) => holds(game, state, branch.when))?.goto ?? null;
}

function enterSlot(telling: Telling, season: number, slot: number): void {
  const entry = partOf(telling.game, telling.state).part.seasons[season]?.slots[slot];
  if (entry === undefined) {
    enterSeason(telling, season + 1);
    return;
  }
  go(telling, { phase: 'scene', season, slot, beat: 0 });
  enterScene(telling, typeof entry === 'string' ? entry : drawStorylet(telling.game, telling.state, entry.draw));
}

function enterSeason(telling: Telling, index: number): void {
  const season = partOf(telling.game, telling.state).part.seasons[index];
  if (season === undefined) {
    end(telling);
    return;
  }
  go(telling, { phase: 'opening', season: index, slot: 0, scene: null, choice: null, beat: 0 });
  telling.events.push({ type: 'season', season: season.id, name: season.name });
}

function enterScene(telling: Telling, id: Id): void {
  const part = partOf(telling.game, telling.state);
  const { place, title } = sceneOf(part, id);
  go(telling, { phase: 'scene', scene: id, choice: null, beat: 0 });
  if (part.part.storylets?.[id] !== undefined) noteDrawn(telling, id);
  telling.events.push({ type: 'scene', scene: id, place, ...(title === undefined ? {} : { title }) });
}

function noteDrawn(telling: Telling, id: Id): void {
  const { state } = telling;
  state.draws += 1;
  state.drawn = { ...state.drawn, [id]: state.draws };
}

function end(telling: Telling): void {
  const verdict = verdictOf(telling.state);
  telling.state.verdict = verdict;
  const ending = endingFor(telling.game, telling.state, verdict);
  go(telling, { phase: 'ending', scene: null, choice: null, ending: ending.id, beat: 0 });
  telling.events.push({ type: 'ending', ending: ending.id, verdict, title: ending.title, place: ending.place });
}

/** Ends the part: on to the next one, or over. */
function closePart(telling: Telling): boolean {
  const { state, game } = telling;
  if (state.part + 1 < state.order.length) {
    const opened = openPart(game, state);
    telling.state = draftOf(opened.state);
    telling.events.push(...opened.events);
    return false;
  }
  go(telling, { phase: 'over', beat: 0 });
  telling.events.push({ type: 'over' });
  return true;
}
