import { type Coefficients, type GamePart, needs, type OrgState, toPoints } from '../engine';
import type { ReplayTurn } from '../run';
import type { Id, Text } from '../scenario';

/** Where a place stands on the map: enough of both, order without direction, direction without order, or neither. */
type Quadrant = 'alive' | 'bureaucratic' | 'chaotic' | 'rundown';

/** A place on the map: what there is of management (x) and leadership (y) above what is needed, in points. */
export interface PathPoint {
  /** Decisions made so far; 0 at the start. */
  readonly decision: number;
  readonly x: number;
  readonly y: number;
  /** Points, -100 (bureaucracy) to +100 (chaos). */
  readonly tilt: number;
  readonly quadrant: Quadrant;
}

/** The point of a state under its part's coefficients. */
export function pointOf(org: OrgState, c: Coefficients, decision: number): PathPoint {
  const { needM, needL } = needs(org, c);
  const x = toPoints(org.management) - needM;
  const y = toPoints(org.leadership) - needL;
  return { decision, x, y, tilt: toPoints(org.tilt), quadrant: quadrantOf(x, y) };
}

/** Exactly what is needed counts as enough. */
function quadrantOf(x: number, y: number): Quadrant {
  if (x >= 0) return y >= 0 ? 'alive' : 'bureaucratic';
  return y >= 0 ? 'chaotic' : 'rundown';
}

/** The way of a part through its turns, from before the first; none where there were no turns. `before`: decisions made earlier. */
export function pathOf({ coefficients }: GamePart, turns: readonly ReplayTurn[], before = 0): PathPoint[] {
  const [first] = turns;
  if (first === undefined) return [];
  const after = turns.map((turn, i) => pointOf(turn.after, coefficients, before + i + 1));
  return [pointOf(first.before, coefficients, before), ...after];
}

/** A season of a part as it was played: the numbers of its first and its last decision. */
export interface PathSeason {
  readonly season: Id;
  readonly name: Text;
  readonly first: number;
  readonly last: number;
}

/** The seasons that a part's turns fell in, in order; one in which nothing was decided is left out. `before`: as for the path. */
export function seasonsOf({ part }: GamePart, turns: readonly ReplayTurn[], before = 0): PathSeason[] {
  return part.seasons.flatMap(({ id, name }, place): PathSeason[] => {
    const own = turns.flatMap(({ season }, i) => (season === place ? [before + i + 1] : []));
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? [] : [{ season: id, name, first, last }];
  });
}
