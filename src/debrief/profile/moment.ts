import type { Game } from '../../engine';
import type { Replay, ReplayTurn } from '../../run';
import { ACTS, type Act, type Text } from '../../scenario';
import type { Debrief } from '../debrief';
import type { DebriefDecision } from '../decision';

/** A decision of the run with the turn it was made in. */
export interface Moment {
  readonly decision: DebriefDecision;
  readonly turn: ReplayTurn;
  /** Rows of decisions do not go on from one part to the next. */
  readonly part: number;
  /** Name of its part where the run has more than one, else null. */
  readonly partName: Text | null;
  /** Its season, or its part where the parts of a run have but one season each. */
  readonly stretch: Text;
}

/** The decisions that show something equally well, in the order made; at least one. */
export interface ShownBy {
  readonly shownBy: readonly Moment[];
}

/** All decisions of a run in the order made. */
export function momentsOf(game: Game, debrief: Debrief, { turns }: Replay): Moment[] {
  const several = debrief.parts.length > 1;
  return debrief.parts.flatMap(({ part: id, name, decisions }, part) => {
    const { seasons } = game.parts.find((one) => one.part.id === id)?.part ?? { seasons: [] };
    return decisions.flatMap((decision): Moment[] => {
      const turn = turns[decision.number - 1];
      const season = seasons[turn?.season ?? 0]?.name;
      const stretch = several && seasons.length === 1 ? (name ?? season) : season;
      if (turn === undefined || stretch === undefined) return [];
      return [{ decision, turn, part, partName: several ? name : null, stretch }];
    });
  });
}

/** Whether a choice used an act at all. */
export const uses = ({ decision }: Moment, act: Act): boolean => decision.acts.includes(act);

/** How often each act was used. */
export function countsOf(moments: readonly Moment[]): Record<Act, number> {
  const counts = ACTS.map((act) => [act, moments.filter((moment) => uses(moment, act)).length] as const);
  return Object.fromEntries(counts) as Record<Act, number>;
}

/** Those that outweigh all others by `measure`, in their order; several where they are equal. */
export function foremost<T>(all: readonly T[], measure: (one: T) => number): T[] {
  const most = Math.max(...all.map(measure));
  return all.filter((one) => measure(one) === most);
}
