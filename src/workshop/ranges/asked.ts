import type { Beat, Choice, Condition, Consequence, Goto, Scene } from '../../scenario';
import type { Path } from '../../scenario/path';
import type { Facts } from './facts';
import type { Spot } from './outlook';

/** What hangs on a condition. */
export type Role = 'beat' | 'choice' | 'consequence' | 'branch' | 'storylet' | 'ending' | 'epilogue';

/** A condition where it stands, with what hangs on it and where in the story it is asked. */
export interface Asked {
  readonly condition: Condition;
  readonly role: Role;
  /** The node that has the condition. */
  readonly node: object;
  /** The path of that node; its condition is under `when`. */
  readonly path: Path;
  readonly at: Spot;
}

/** Season from which on, counted from 0, the loss of a constituency ends a part. */
const FIRST_SEASON_OF_LOSS = 2;

/** Every condition of a part that may ever be asked: those of scenes that nothing leads to are left out. */
export function askedIn(facts: Facts, path: Path): Asked[] {
  const { part } = facts;
  return [
    ...openings(facts, path),
    ...Object.entries(part.scenes).flatMap(([id, scene]) => ofScene(facts, id, scene, [...path, 'scenes', id])),
    ...Object.entries(part.storylets ?? {}).flatMap(([id, storylet]) => {
      const own = [...path, 'storylets', id];
      const at = drawnAt(facts, id);
      return [...asked('storylet', storylet, own, at), ...ofScene(facts, id, storylet, own)];
    }),
    ...endings(facts, path),
  ];
}

interface Gated {
  readonly when?: Condition | undefined;
}

function asked(role: Role, node: Gated, path: Path, at: Spot | null): Asked[] {
  return node.when === undefined || at === null ? [] : [{ condition: node.when, role, node, path, at }];
}

const openings = (facts: Facts, path: Path): Asked[] =>
  facts.part.seasons.flatMap((season, index) =>
    beats(season.opening ?? [], 'beat', [...path, 'seasons', index, 'opening'], openingSpot(facts, index)),
  );

/** Where the opening of a season (from 0) is told. */
export function openingSpot(facts: Facts, season: number): Spot {
  const slot = facts.slots.findIndex((one) => one.season === season);
  return { facts, first: slot, last: slot, decided: slot - 1, mayBeLost: false };
}

const beats = (list: readonly (Beat | Gated)[], role: Role, path: Path, at: Spot): Asked[] =>
  list.flatMap((beat, index) => asked(role, beat, [...path, index], at));

/**
 * A draw comes before anything of its slot. A storylet that is barred has no span, and is asked all the same wherever its
 * pool is drawn from.
 */
function drawnAt(facts: Facts, id: string): Spot | null {
  const span = facts.spans.get(id) ?? facts.drawn(id);
  return span === null ? null : { facts, ...span, decided: span.last - 1, mayBeLost: false };
}

/** Where a scene or storylet is told and its choices are offered, none of them taken yet; null where nothing leads to it. */
export function sceneSpot(facts: Facts, id: string): Spot | null {
  const span = facts.spans.get(id);
  if (span === undefined) return null;
  const when = facts.isOnlyDrawn(id) ? facts.part.storylets?.[id]?.when : undefined;
  const decided = facts.mayFollow(id) ? span.last : span.last - 1;
  return { facts, ...span, decided, mayBeLost: false, given: lasting(when) };
}

/** What of a condition stays true while beats are told, which move nothing but the context. */
function lasting(when: Condition | undefined): Condition[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap(lasting);
  return 'quantity' in when && (when.quantity === 'scale' || when.quantity === 'turbulence') ? [] : [when];
}

/** The same place once a choice has been made, which may have changed anything. */
const chosen = (at: Spot): Spot => ({ ...at, decided: at.last, given: [] });

/** Where the reaction to a choice of that scene is told: the part may be about to end. */
export function reactionSpot(facts: Facts, id: string): Spot | null {
  const at = sceneSpot(facts, id);
  return at === null ? null : { ...chosen(at), mayBeLost: mayBeLost(facts, at.last) };
}

function ofScene(facts: Facts, id: string, scene: Scene, path: Path): Asked[] {
  const at = sceneSpot(facts, id);
  if (at === null) return [];
  const choices = (scene.dilemma?.choices ?? []).flatMap((choice, index) =>
    ofChoice(choice, [...path, 'dilemma', 'choices', index], at),
  );
  return [
    ...beats(scene.beats, 'beat', [...path, 'beats'], at),
    ...branches(scene.goto, [...path, 'goto'], scene.dilemma === undefined ? at : chosen(at)),
    ...choices,
  ];
}

function ofChoice(choice: Choice, path: Path, at: Spot): Asked[] {
  const done = chosen(at);
  const after: Spot = { ...done, mayBeLost: mayBeLost(at.facts, at.last) };
  return [
    ...asked('choice', choice, path, at),
    ...(choice.consequences ?? []).flatMap((one, index) => consequence(one, [...path, 'consequences', index], done)),
    ...beats(choice.reaction, 'beat', [...path, 'reaction'], after),
    ...branches(choice.goto, [...path, 'goto'], done),
  ];
}

const mayBeLost = (facts: Facts, slot: number): boolean =>
  (facts.slots[Math.min(slot, facts.slots.length - 1)]?.season ?? 0) >= FIRST_SEASON_OF_LOSS;

function consequence(one: Consequence, path: Path, at: Spot): Asked[] {
  // A delayed one is asked when it falls due, at any time until the part ends.
  const later = 'in' in one && (one.in ?? 0) > 0;
  const own = asked('consequence', one, path, later ? untilTheEnd(at) : at);
  if (!('opposite' in one)) return own;
  const { then, else: otherwise = [] } = one.opposite;
  const inner = (list: readonly Consequence[], key: string) =>
    list.flatMap((plain, index) => consequence(plain, [...path, 'opposite', key, index], at));
  return [...own, ...inner(then, 'then'), ...inner(otherwise, 'else')];
}

/** From there on until the last slot is over. */
function untilTheEnd(at: Spot): Spot {
  const last = at.facts.slots.length - 1;
  return { ...at, last, decided: last };
}

function branches(goto: Goto | undefined, path: Path, at: Spot): Asked[] {
  if (goto === undefined || typeof goto === 'string') return [];
  return goto.flatMap((branch, index) => asked('branch', branch, [...path, index], at));
}

/** The part may end after its last slot, or from the third season on after any. */
export function endingSpot(facts: Facts): Spot {
  const end = facts.slots.length;
  const soonest = facts.slots.findIndex((slot) => slot.season >= FIRST_SEASON_OF_LOSS);
  const last = end - 1;
  return { facts, first: soonest === -1 ? end : soonest, last, decided: last, mayBeLost: soonest !== -1 };
}

function endings(facts: Facts, path: Path): Asked[] {
  const at = endingSpot(facts);
  return facts.part.endings.flatMap((ending, index) => {
    const own = [...path, 'endings', index];
    const told: Spot = { ...at, last: facts.slots.length, given: lasting(ending.when) };
    return [
      ...asked('ending', ending, own, at),
      ...beats(ending.beats, 'beat', [...own, 'beats'], told),
      ...beats(ending.epilogue, 'epilogue', [...own, 'epilogue'], told),
    ];
  });
}
