import type { Game } from '../../engine';
import { contrastOf, type PartContrast } from '../contrast';
import { type Explained, explain } from '../explained';
import { type Change, type Detour, detourOf, type Guide } from './detour';
import { endingOrNull } from './endless';
import { type OwnWay, ownWayOf } from './ownWay';

/** Where another choice leads: the way there, what of it differs from the run it leaves, and its choices to be tried elsewhere. */
export interface Otherwise {
  readonly detour: Detour;
  /** Of two parts only those that the choice changes. */
  readonly contrasts: readonly PartContrast[];
  readonly way: OwnWay;
}

/** A run gone another way at one decision, beside the run itself; null where that way goes round in a circle. */
export function goOtherwise(game: Game, run: Explained, change: Change, guide: Guide): Otherwise | null {
  const detour = endingOrNull(() => detourOf(game, run.replayed, change, guide));
  if (detour === null) return null;
  const other = explain(game, detour.log);
  const contrasts = contrastOf(run, other).filter(({ parting }) => parting !== null);
  return { detour, contrasts, way: ownWayOf(other.replayed.turns) };
}
