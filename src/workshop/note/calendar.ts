import type { Id, Part, Scenario, Storylet } from '../../scenario';
import { plain } from '../play';

/** When the decisions of a part are met: which seasons name a scene, and which draw from a pool. */
export interface Calendar {
  /** Names of the seasons, in order. */
  readonly seasons: readonly string[];
  /** Seasons (by place in that order) that have the scene in a slot, and the slot itself. */
  readonly named: (scene: Id) => readonly Slot[];
  /** Seasons that may draw the storylet. */
  readonly drawing: (storylet: Storylet) => readonly number[];
}

/** A place in the year. */
export interface Slot {
  readonly season: number;
  readonly slot: number;
}

/** The calendar of a part. */
export function calendarOf(part: Part, fable: Scenario): Calendar {
  return {
    seasons: part.seasons.map(({ name }) => plain(name, fable)),
    named: (scene) =>
      part.seasons.flatMap(({ slots }, season) =>
        slots.flatMap((one, slot) => (one === scene ? [{ season, slot }] : [])),
      ),
    drawing: ({ pool, seasons }) =>
      part.seasons.flatMap(({ id, slots }, season) => {
        const draws = slots.some((slot) => typeof slot !== 'string' && slot.draw === pool);
        return draws && (seasons === undefined || seasons.includes(id)) ? [season] : [];
      }),
  };
}
