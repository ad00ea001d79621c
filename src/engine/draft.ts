import type { Counsellor, Id } from '../scenario';
import type { Position, State } from './state';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A copy of a state that nobody else has seen yet, so that it may be written in place while a story moves. What hangs on
 * it (lists, records, numbers) is shared with other states: it is replaced, never changed.
 */
export type Draft = Writable<Omit<State, 'at'>> & { readonly at: Writable<Position> };

/** Nobody has been asked. One list for all states: none of them ever changes it. */
export const NOBODY: readonly Counsellor[] = [];

/** A draft that begins as the state is. Written out field by field: much faster than spreading so many. */
export const draftOf = (state: State): Draft => ({
  seed: state.seed,
  order: state.order,
  part: state.part,
  finished: state.finished,
  org: state.org,
  flags: state.flags,
  relationships: state.relationships,
  rules: state.rules,
  due: state.due,
  shifts: state.shifts,
  heading: state.heading,
  turn: state.turn,
  taken: state.taken,
  counts: state.counts,
  streak: state.streak,
  actStreaks: state.actStreaks,
  leaning: state.leaning,
  lastTurbulence: state.lastTurbulence,
  tilts: state.tilts,
  drawn: state.drawn,
  draws: state.draws,
  early: state.early,
  verdict: state.verdict,
  at: positionOf(state.at),
  asked: state.asked,
  predicted: state.predicted,
});

const positionOf = (at: Position): Writable<Position> => ({
  phase: at.phase,
  season: at.season,
  slot: at.slot,
  scene: at.scene,
  choice: at.choice,
  ending: at.ending,
  beat: at.beat,
});

/** A list with one more at its end, no longer than it must be: a spread would keep room for more that never comes. */
export function appended<T>(list: readonly T[], last: T): T[] {
  const longer = new Array<T>(list.length + 1);
  for (let index = 0; index < list.length; index += 1) longer[index] = list[index] as T;
  longer[list.length] = last;
  return longer;
}

/** A record with one member set. Set after the copy is made: a computed name in a literal takes a slow way. */
export function withMember<T>(record: Readonly<Record<Id, T>>, id: Id, value: T): Record<Id, T> {
  const copy = { ...record };
  copy[id] = value;
  return copy;
}
