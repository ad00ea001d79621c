import type { Id } from '../scenario';
import { holds } from './conditions';
import { EngineError } from './errors';
import { type Game, type PooledStorylet, partOf } from './game';
import { drawFor } from './random';
import type { State } from './state';

/** Storylet weights are drawn in whole hundredths. */
const HUNDREDTHS = 100;
const TRIES = 200;

/**
 * Draws a storylet of a pool for the slot the state stands at. The draw goes over the whole pool, again and again until
 * it hits one that may come now: so what one earlier choice opened or shut does not reshuffle the others. It is seeded
 * by season and slot, not by turn, since a choice may pass a turn. The fallback comes only where nothing else may.
 */
export function drawStorylet(game: Game, state: State, pool: Id): Id {
  const candidates = partOf(game, state).pools.get(pool) ?? [];
  const open = candidates.filter((one) => mayCome(game, state, one));
  const able = open.some(isOrdinary) ? open.filter(isOrdinary) : open;
  const [first] = able;
  if (first === undefined)
    throw new EngineError('ENGINE_MISSING', `no storylet of pool "${pool}"`, 'one that may come');
  if (able.length === 1) return first.id;
  return hit(candidates, new Set(able.map((one) => one.id)), state) ?? first.id;
}

const isOrdinary = (one: PooledStorylet): boolean => one.storylet.fallback !== true;

const weightOf = (one: PooledStorylet): number => Math.max(1, Math.floor((one.storylet.weight ?? 1) * HUNDREDTHS));

function hit(candidates: readonly PooledStorylet[], able: ReadonlySet<Id>, state: State): Id | null {
  const draw = drawFor(state.seed, state.part, state.at.season, state.at.slot);
  const total = candidates.reduce((sum, one) => sum + weightOf(one), 0);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const id = at(candidates, draw(total));
    if (able.has(id)) return id;
  }
  return null;
}

function at(candidates: readonly PooledStorylet[], drawn: number): Id {
  let left = drawn;
  for (const one of candidates) {
    left -= weightOf(one);
    if (left < 0) return one.id;
  }
  throw new EngineError('ENGINE_MISSING', `draw ${drawn}`, 'a draw below the total weight');
}

function mayCome(game: Game, state: State, { id, storylet }: PooledStorylet): boolean {
  const last = state.drawn[id];
  if (last !== undefined && storylet.once === true) return false;
  if (last !== undefined && state.draws - last < (storylet.cooldown ?? 0)) return false;
  const season = partOf(game, state).part.seasons[state.at.season]?.id;
  if (storylet.seasons !== undefined && !storylet.seasons.includes(season ?? '')) return false;
  return holds(game, state, storylet.when);
}
