import { type Game, needs, type OrgState, partOf, type State, toPoints } from '../engine';
import { type RunLog, replay } from '../run';

/** What a reader may see of the numbers while playing. */
export const METERS = ['management', 'leadership', 'members', 'served', 'stewards'] as const;

/** One of those numbers, and how it has moved. */
export interface Meter {
  readonly meter: (typeof METERS)[number];
  /** Whole points, 0..100. */
  readonly level: number;
  /** Whole points that it has moved since before the last decision; null before the first. */
  readonly change: number | null;
  /** Whole points that the place calls for now; null where there is no such thing. */
  readonly needed: number | null;
}

/** The meters of a run as it stands; `log` holds the decisions that led to `state`. Throws RunError where they do not. */
export function metersOf(game: Game, log: RunLog, state: State): Meter[] {
  const before = replay(game, log).turns.at(-1)?.before ?? null;
  const needed = neededIn(game, state);
  return METERS.map((meter) => {
    const level = pointsOf(state.org, meter);
    const change = before === null ? null : level - pointsOf(before, meter);
    return { meter, level, change, needed: needed[meter] ?? null };
  });
}

const pointsOf = (org: OrgState, meter: Meter['meter']): number => Math.round(toPoints(org[meter]));

function neededIn(game: Game, state: State): Partial<Record<Meter['meter'], number>> {
  const { needM, needL } = needs(state.org, partOf(game, state).coefficients);
  return { management: Math.round(needM), leadership: Math.round(needL) };
}
