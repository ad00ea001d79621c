import type { Id } from '../scenario';
import { holds } from './conditions';
import { EngineError } from './errors';
import { type Game, type PooledStorylet, partOf } from './game';
import { drawFor } from './random';
import type { State } from './state';

/** Storylet weights are drawn in whole hundredths. */
const HUNDREDTHS = 100;

/**
 * Draws a storylet of a pool for the slot the state stands at. The draw goes over the whole pool, and what may not come
 * now is laid aside until one is drawn that may: so what one earlier choice opened or shut does not reshuffle the
 * others. It is seeded by season and slot, not by turn, since a choice may pass a turn. The fallback comes only where
 * nothing else may.
 */
export function drawStorylet(game: Game, state: State, pool: Id): Id {
  const candidates = partOf(game, state).pools.get(pool) ?? [];
  const open = candidates.filter((one) => mayCome(game, state, one));
  const able = open.some(isOrdinary) ? open.filter(isOrdinary) : open;
  const [first] = able;
  if (first === undefined)
    throw new EngineError('ENGINE_MISSING', `no storylet of pool "${pool}"`, 'one that may come');
  if (able.length === 1) return first.id;
  return hit(candidates, able, state);
}

const isOrdinary = (one: PooledStorylet): boolean => one.storylet.fallback !== true;

const weightOf = (one: PooledStorylet): number =>
  Math.max(1, Math.floor((one.storylet.weight ?? 1) * HUNDREDTHS + 0.5));

function hit(candidates: readonly PooledStorylet[], able: readonly PooledStorylet[], state: State): Id {
  const draw = drawFor(state.seed, state.part, state.at.season, state.at.slot);
  const left = [...candidates];
  for (;;) {
    const index = indexAt(left, draw(left.reduce((sum, one) => sum + weightOf(one), 0)));
    const [drawn] = left.splice(index, 1);
    if (drawn === undefined) throw new EngineError('ENGINE_MISSING', 'an empty pool', 'a storylet that may come');
    if (able.includes(drawn)) return drawn.id;
  }
}

/** The index of the storylet on whose share of the total weight a draw fell. */
function indexAt(candidates: readonly PooledStorylet[], drawn: number): number {
  let left = drawn;
  return candidates.findIndex((one) => {
    left -= weightOf(one);
    return left < 0;
  });
}

function mayCome(game: Game, state: State, { id, storylet }: PooledStorylet): boolean {
  const last = state.drawn[id];
  if (last !== undefined && storylet.once === true) return false;
  if (last !== undefined && state.draws - last < (storylet.cooldown ?? 0)) return false;
  const season = partOf(game, state).part.seasons[state.at.season]?.id;
  if (storylet.seasons !== undefined && !storylet.seasons.includes(season ?? '')) return false;
  return holds(game, state, storylet.when);
}
