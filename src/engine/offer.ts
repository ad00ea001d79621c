import type { Choice, Id } from '../scenario';
import { isOpen } from './conditions';
import { EngineError } from './errors';
import { type Game, partOf, readySceneOf } from './game';
import { drawFor, shuffled } from './random';
import type { ReadyChoice, ReadyScene } from './ready';
import type { State } from './state';

/**
 * Ids of the choices open at the dilemma a state stands at, in the order shown (by seed and dilemma); none elsewhere.
 * ENGINE_MISSING where every choice is shut; readers of scenarios warn where that could be.
 */
export function offered(game: Game, state: State): Id[] {
  const { phase, scene: id } = state.at;
  if (phase !== 'dilemma' || id === null) return [];
  return shownAt(readySceneOf(partOf(game, state), id), state);
}

/** The same at a scene that is known to be the state's. */
export function shownAt(scene: ReadyScene, state: State): Id[] {
  const shown = shuffled(scene.choices, drawFor(state.seed, state.part, scene.occasion));
  const open = shown.filter((one) => isOpen(one, state));
  return orRefused(open, scene.id).map((one) => one.id);
}

/** The choices open at the dilemma a state stands at, in file order; refused as `offered` is. */
export function openChoices(game: Game, state: State): Choice[] {
  const { phase, scene: id } = state.at;
  if (phase !== 'dilemma' || id === null) return [];
  const scene = readySceneOf(partOf(game, state), id);
  const open = scene.choices.filter((one) => isOpen(one, state));
  return orRefused(open, id).map((one) => one.choice);
}

/** Refuses a dilemma whose choices are all shut, as `offered` does. */
export function refuseShut(scene: ReadyScene, state: State): void {
  if (!scene.choices.some((one) => isOpen(one, state))) orRefused([], scene.id);
}

function orRefused(open: readonly ReadyChoice[], id: Id): readonly ReadyChoice[] {
  if (open.length === 0) throw new EngineError('ENGINE_MISSING', `no choice of "${id}"`, 'one whose condition holds');
  return open;
}
