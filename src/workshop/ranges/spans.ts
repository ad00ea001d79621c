import type { Part, Scene } from '../../scenario';
import { type Barred, exitsOf } from './possible';

/** A slot of a part with what may begin there. Slots of all seasons are counted through from 0. */
export interface Slot {
  readonly season: number;
  readonly entries: readonly string[];
}

/** From the first slot in which a scene may come to the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Scenes and storylets of a part by id. */
export type Scenes = ReadonlyMap<string, Scene>;

export const scenesOf = (part: Part): Scenes => new Map(Object.entries({ ...part.scenes, ...part.storylets }));

/** The slots of a part in order, each with the scene or the storylets that may come there. */
export function slotsOf(part: Part, barred: Barred): Slot[] {
  const pools = poolsOf(part, barred);
  return part.seasons.flatMap(({ id, slots }, season) => {
    // What a pool offers is worked out once a season, however often it is drawn from.
    const offers = new Map<string, readonly string[]>();
    return slots.map((slot) => {
      if (typeof slot === 'string') return { season, entries: [slot] };
      const entries = offers.get(slot.draw) ?? (pools.get(slot.draw) ?? []).filter((one) => one.comesIn(id)).map(idOf);
      offers.set(slot.draw, entries);
      return { season, entries };
    });
  });
}

interface Pooled {
  readonly id: string;
  comesIn(season: string): boolean;
}

const idOf = ({ id }: Pooled): string => id;

function poolsOf(part: Part, barred: Barred): Map<string, Pooled[]> {
  const pools = new Map<string, Pooled[]>();
  for (const [id, storylet] of Object.entries(part.storylets ?? {})) {
    if (barred.has(storylet)) continue;
    const pool = pools.get(storylet.pool) ?? [];
    pool.push({ id, comesIn: (season) => storylet.seasons?.includes(season) ?? true });
    pools.set(storylet.pool, pool);
  }
  return pools;
}

/** In which slots each scene may come; scenes that nothing leads to are left out. */
export function spansOf(slots: readonly Slot[], scenes: Scenes, barred: Barred): Map<string, Span> {
  const ways = new Map<string, readonly string[]>();
  const next = (id: string): readonly string[] => {
    const known =
      ways.get(id) ?? exitsOf(scenes.get(id) as Scene, barred).targets.filter((target) => scenes.has(target));
    ways.set(id, known);
    return known;
  };
  const order = slots.map((_, index) => index);
  const first = visited(order, slots, scenes, next);
  const last = visited([...order].reverse(), slots, scenes, next);
  return new Map([...first].map(([id, from]) => [id, { first: from, last: last.get(id) ?? from }]));
}

/** The scenes that a decision of the same slot may lead to, at once or by way of others; a scene may so follow upon itself. */
export function followersOf(reached: readonly string[], scenes: Scenes, barred: Barred): Set<string> {
  const next = (id: string) => exitsOf(scenes.get(id) as Scene, barred).targets.filter((target) => scenes.has(target));
  const followers = new Set<string>();
  const open = reached.filter((id) => scenes.get(id)?.dilemma !== undefined).flatMap(next);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (followers.has(id)) continue;
    followers.add(id);
    open.push(...next(id));
  }
  return followers;
}

type Next = (id: string) => readonly string[];

/** The first slot of an order in which each scene is met. */
function visited(order: readonly number[], slots: readonly Slot[], scenes: Scenes, next: Next): Map<string, number> {
  const met = new Map<string, number>();
  const begun = new Set<readonly string[]>();
  for (const index of order) {
    const { entries } = slots[index] as Slot;
    if (begun.has(entries)) continue;
    begun.add(entries);
    const open = entries.filter((id) => scenes.has(id));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.set(id, index);
      open.push(...next(id));
    }
  }
  return met;
}
