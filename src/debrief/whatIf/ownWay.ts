import { type Game, partOf, type State } from '../../engine';
import type { ReplayTurn } from '../../run';
import type { Id } from '../../scenario';
import { type Decision, POLICIES, type Policy } from '../../simulate';

/** What somebody chose at each scene of a run, in the order in which they came there; plain data, fit for a worker. */
export type OwnWay = ReadonlyMap<string, readonly Id[]>;

const placeOf = (part: Id, scene: Id): string => `${part} ${scene}`;

/** The way of a run. */
export function ownWayOf(turns: readonly ReplayTurn[]): OwnWay {
  const way = new Map<string, Id[]>();
  for (const { part, scene, choice } of turns) {
    const place = placeOf(part, scene);
    way.set(place, [...(way.get(place) ?? []), choice.id]);
  }
  return way;
}

/**
 * A policy that chooses what was chosen at the same dilemma; where it comes to one that the run did not meet, or to a
 * choice that is not open now, somebody who reads the context stands in, and `onStandIn` is told.
 */
export const goOwnWay =
  (way: OwnWay, onStandIn: () => void = () => {}): Policy =>
  (decision) => {
    const own = chosenAt(way, decision);
    if (own !== undefined && decision.choices.some(({ id }) => id === own)) return own;
    onStandIn();
    return POLICIES['read-context'](decision);
  };

/** A scene that comes a second time is answered as it was the second time. */
function chosenAt(way: OwnWay, { game, state }: Decision): Id | undefined {
  const scene = state.at.scene ?? '';
  const before = timesAt(state, scene);
  return way.get(placeOf(partIdOf(game, state), scene))?.[before];
}

const timesAt = (state: State, scene: Id): number => state.taken.filter((one) => one.scene === scene).length;

const partIdOf = (game: Game, state: State): Id => partOf(game, state).part.id;
