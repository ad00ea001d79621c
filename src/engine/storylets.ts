import type { Id } from '../scenario';
import { isOpen } from './conditions';
import { EngineError } from './errors';
import type { GamePart } from './game';
import { drawFor } from './random';
import type { ReadyStorylet } from './ready';
import type { State } from './state';

/**
 * Draws a storylet of a pool for the slot the state stands at. The draw goes over the whole pool, and what may not come
 * now is laid aside until one is drawn that may: so what one earlier choice opened or shut does not reshuffle the
 * others. It is seeded by season and slot, not by turn, since a choice may pass a turn. The fallback comes only where
 * nothing else may.
 */
export function drawStorylet(part: GamePart, state: State, pool: Id): Id {
  const candidates = part.pools.get(pool) ?? [];
  const season = part.seasons[state.at.season]?.season.id ?? '';
  const able = ableOf(candidates, state, season);
  const [first] = able;
  if (first === undefined)
    throw new EngineError('ENGINE_MISSING', `no storylet of pool "${pool}"`, 'one that may come');
  if (able.length === 1) return first.id;
  return hit(candidates, able, state);
}

/** Those that may come; a fallback only where nothing else may. */
function ableOf(candidates: readonly ReadyStorylet[], state: State, season: Id): ReadyStorylet[] {
  const [ordinary, fallbacks]: [ReadyStorylet[], ReadyStorylet[]] = [[], []];
  for (const one of candidates) {
    if (!mayCome(one, state, season)) continue;
    if (one.storylet.fallback === true) fallbacks.push(one);
    else ordinary.push(one);
  }
  return ordinary.length > 0 ? ordinary : fallbacks;
}

function hit(candidates: readonly ReadyStorylet[], able: readonly ReadyStorylet[], state: State): Id {
  const draw = drawFor(state.seed, state.part, state.at.season, state.at.slot);
  for (let left = candidates; left.length > 0; ) {
    const drawn = drawnFrom(left, draw(totalOf(left)));
    if (able.includes(drawn)) return drawn.id;
    left = left.filter((one) => one !== drawn);
  }
  throw new EngineError('ENGINE_MISSING', 'an empty pool', 'a storylet that may come');
}

function totalOf(candidates: readonly ReadyStorylet[]): number {
  let total = 0;
  for (const { weight } of candidates) total += weight;
  return total;
}

/** The storylet on whose share of the total weight a draw fell. */
function drawnFrom(candidates: readonly ReadyStorylet[], drawn: number): ReadyStorylet {
  let [past, index] = [0, -1];
  do {
    index += 1;
    past += candidates[index]?.weight ?? Number.POSITIVE_INFINITY;
  } while (past <= drawn);
  return candidates[index] as ReadyStorylet;
}

function mayCome(one: ReadyStorylet, state: State, season: Id): boolean {
  const { once, cooldown, seasons } = one.storylet;
  const last = state.drawn[one.id];
  if (last !== undefined && once === true) return false;
  if (last !== undefined && state.draws - last < (cooldown ?? 0)) return false;
  if (seasons !== undefined && !seasons.includes(season)) return false;
  return isOpen(one, state);
}
