import type { Condition, Ending, Id, Part } from '../../scenario';
import { type Door, doorsOf, slotsOf, waysFrom } from './doors';

/** Where a part's story can still lead from where it stands. */
export interface PartMap {
  readonly part: Part;
  readonly doors: ReadonlyMap<Id, readonly Door[]>;
  /** The number of a slot, counted over the whole part. */
  slotNumber(season: number, slot: number): number;
  /** Whether a scene can still be entered by a story that stands in `scene` (null: before any) at a slot's number. */
  isAhead(wanted: Id, scene: Id | null, slot: number): boolean;
  /** When a choice is open besides its scene; undefined where always. */
  gateOf(scene: Id, choice: Id): Condition | undefined;
  ending(id: Id): Ending | undefined;
}

/** Maps a part. Conditions are taken as if they could all hold. */
export function mapOf(part: Part): PartMap {
  const scenes = { ...part.scenes, ...part.storylets };
  const latest = latestSlots(part);
  const offsets = offsetsOf(part);
  const onward = new Map<Id, ReadonlySet<Id>>();
  const from = (id: Id): ReadonlySet<Id> => {
    const known = onward.get(id) ?? reachedFrom([id], part);
    onward.set(id, known);
    return known;
  };
  return {
    part,
    doors: doorsOf(part),
    slotNumber: (season, slot) => (offsets[season] ?? 0) + slot,
    isAhead: (wanted, scene, slot) =>
      (latest.get(wanted) ?? -1) > slot || (scene !== null && wanted !== scene && from(scene).has(wanted)),
    gateOf: (scene, choice) => scenes[scene]?.dilemma?.choices.find(({ id }) => id === choice)?.when,
    ending: (id) => part.endings.find((one) => one.id === id),
  };
}

function offsetsOf({ seasons }: Part): number[] {
  let sum = 0;
  return seasons.map(({ slots }) => {
    const offset = sum;
    sum += slots.length;
    return offset;
  });
}

/** The last slot from which each scene can be come to; scenes that none leads to are not in it. */
function latestSlots(part: Part): Map<Id, number> {
  const latest = new Map<Id, number>();
  for (const { number, entries } of slotsOf(part).reverse()) {
    const roots = entries.map(({ id }) => id);
    for (const id of reachedFrom(roots, part, latest)) latest.set(id, number);
  }
  return latest;
}

/** Scenes that ways lead to from these, with them; what lies behind those in `known` is left out. */
function reachedFrom(roots: readonly Id[], part: Part, known?: ReadonlyMap<Id, unknown>): Set<Id> {
  const reached = new Set<Id>();
  const next = [...roots];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const scene = part.scenes[id] ?? part.storylets?.[id];
    if (scene === undefined || reached.has(id) || known?.has(id) === true) continue;
    reached.add(id);
    next.push(...waysFrom(id, scene).map(({ to }) => to));
  }
  return reached;
}
