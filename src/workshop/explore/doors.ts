import type { Condition, Goto, Id, Part, Scene, Storylet } from '../../scenario';

/** One way into a scene: a slot that names it, a slot that may draw it, or a way on from another scene. */
export interface Door {
  /** The slot that names or draws it, counted over the whole part; null for a way on. */
  readonly slot: number | null;
  /** The scene a way leads on from, and the choice there where the way is that choice's own; null for a slot. */
  readonly from: Id | null;
  readonly choice: Id | null;
  /** All that must hold to come this way. */
  readonly needs: readonly Condition[];
  /** Another way on, before this one, is always open. */
  readonly shadowed: boolean;
}

/** Every way into each scene and storylet of a part; those that nothing leads to are in it without a door. */
export function doorsOf(part: Part): Map<Id, Door[]> {
  const doors = new Map<Id, Door[]>(Object.keys({ ...part.scenes, ...part.storylets }).map((id) => [id, []]));
  for (const slot of slotsOf(part)) {
    for (const { id, needs } of slot.entries) {
      doors.get(id)?.push({ slot: slot.number, from: null, choice: null, needs, shadowed: false });
    }
  }
  for (const [id, scene] of Object.entries({ ...part.scenes, ...part.storylets })) {
    for (const { to, door } of waysFrom(id, scene)) doors.get(to)?.push(door);
  }
  return doors;
}

interface Slot {
  readonly number: number;
  readonly pool: Id | null;
  /** What it may bring. */
  readonly entries: readonly { readonly id: Id; readonly needs: readonly Condition[] }[];
}

/** The slots of a part in order, over all its seasons. */
export function slotsOf(part: Part): Slot[] {
  const slots = part.seasons.flatMap(({ id, slots: own }) => own.map((slot) => ({ season: id, slot })));
  return slots.map(({ season, slot }, number) => {
    if (typeof slot === 'string') return { number, pool: null, entries: [{ id: slot, needs: [] }] };
    return { number, pool: slot.draw, entries: drawable(part, slot.draw, season) };
  });
}

function drawable(part: Part, pool: Id, season: Id): Slot['entries'] {
  const may = ([, { pool: own, seasons }]: [Id, Storylet]) => own === pool && (seasons?.includes(season) ?? true);
  return Object.entries(part.storylets ?? {})
    .filter(may)
    .map(([id, { when }]) => ({ id, needs: when === undefined ? [] : [when] }));
}

/** The ways out of a scene: each choice's own, where it has some, else the scene's. */
export function waysFrom(from: Id, { dilemma, goto }: Scene): { to: Id; door: Door }[] {
  if (dilemma === undefined) return goto === undefined ? [] : branches(goto, from, null, undefined);
  return dilemma.choices.flatMap((choice) => {
    const own = choice.goto ?? goto;
    return own === undefined ? [] : branches(own, from, choice.id, choice.when);
  });
}

function branches(goto: Goto, from: Id, choice: Id | null, gate: Condition | undefined): { to: Id; door: Door }[] {
  const list = typeof goto === 'string' ? [{ goto }] : goto;
  const open = list.findIndex(({ when }) => when === undefined);
  return list.map((branch, index) => {
    const shut = list.slice(0, index).flatMap(({ when }) => (when === undefined ? [] : [{ not: when }]));
    const needs = [gate, ...shut, branch.when].filter((one) => one !== undefined);
    return { to: branch.goto, door: { slot: null, from, choice, needs, shadowed: open !== -1 && open < index } };
  });
}
