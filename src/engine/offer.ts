import type { Id } from '../scenario';
import { holds } from './conditions';
import { EngineError } from './errors';
import { type Game, partOf, sceneOf } from './game';
import { drawFor, shuffled } from './random';
import type { State } from './state';

/**
 * Ids of the choices open at the dilemma a state stands at, in the order shown (by seed and dilemma); none elsewhere.
 * ENGINE_MISSING where every choice is shut; readers of scenarios warn where that could be.
 */
export function offered(game: Game, state: State): Id[] {
  const { phase, scene: id } = state.at;
  if (phase !== 'dilemma' || id === null) return [];
  const choices = sceneOf(partOf(game, state), id).dilemma?.choices ?? [];
  const open = shuffled(choices, drawFor(state.seed, state.part, id)).filter((one) => holds(game, state, one.when));
  if (open.length === 0) throw new EngineError('ENGINE_MISSING', `no choice of "${id}"`, 'one whose condition holds');
  return open.map((choice) => choice.id);
}
