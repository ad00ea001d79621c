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
  const open = candidates.filter((one) => mayCome(one, state, season));
  const able = open.some(isOrdinary) ? open.filter(isOrdinary) : open;
  const [first] = able;
  if (first === undefined)
    throw new EngineError('ENGINE_MISSING', `no storylet of pool "${pool}"`, 'one that may come');
  if (able.length === 1) return first.id;
  return hit(candidates, able, state);
}

const isOrdinary = (one: ReadyStorylet): boolean => one.storylet.fallback !== true;

function hit(candidates: readonly ReadyStorylet[], able: readonly ReadyStorylet[], state: State): Id {
  const draw = drawFor(state.seed, state.part, state.at.season, state.at.slot);
  let left = candidates;
  let whole = 0;
  for (const one of candidates) whole += one.weight;
  for (;;) {
    const index = indexAt(left, draw(whole));
    const drawn = left[index];
    if (drawn === undefined) throw new EngineError('ENGINE_MISSING', 'an empty pool', 'a storylet that may come');
    if (able.includes(drawn)) return drawn.id;
    left = left.filter((one) => one !== drawn);
    whole -= drawn.weight;
  }
}

/** The index of the storylet on whose share of the total weight a draw fell. */
function indexAt(candidates: readonly ReadyStorylet[], drawn: number): number {
  let left = drawn;
  for (let index = 0; index < candidates.length; index += 1) {
    left -= (candidates[index] as ReadyStorylet).weight;
    if (left < 0) return index;
  }
  return -1;
}

function mayCome(one: ReadyStorylet, state: State, season: Id): boolean {
  const { once, cooldown, seasons } = one.storylet;
  if (seasons !== undefined && !seasons.includes(season)) return false;
  // Whether it has come before is asked only where that matters: a number by an id is slow to look up.
  if ((once === true || cooldown !== undefined) && isSpent(one, state)) return false;
  return isOpen(one, state);
}

function isSpent({ id, storylet: { once, cooldown } }: ReadyStorylet, { drawn, draws }: State): boolean {
  const last = drawn[id];
  return last !== undefined && (once === true || draws - last < (cooldown ?? 0));
}
