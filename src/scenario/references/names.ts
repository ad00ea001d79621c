import type { Part, Scenario } from '../schema/scenario';
import type { Dilemma } from '../schema/scene';

/** The kinds of things that a scenario refers to by name; one who is looked at may also be the player. */
export type Kind = 'cast' | 'watched' | 'place' | 'scene' | 'pool' | 'rule' | 'season' | 'part';

/** The names that may be used inside one part. */
export interface Names extends Readonly<Record<Kind, ReadonlySet<string>>> {
  /** The dilemmas of this part by the scene they stand in. */
  readonly dilemmas: ReadonlyMap<string, Dilemma>;
  /** What each flag starts with. */
  readonly flags: ReadonlyMap<string, boolean | number | string>;
}

const keysOf = (value: object | undefined): ReadonlySet<string> => new Set(Object.keys(value ?? {}));

/** Collects the names that may be used inside one part of a scenario. */
export function namesOf(scenario: Scenario, part: Part): Names {
  const scenes = Object.entries({ ...part.scenes, ...part.storylets });
  const cast = keysOf(scenario.cast);
  return {
    cast,
    watched: new Set([...cast, 'player']),
    place: keysOf(scenario.places),
    scene: new Set(scenes.map(([id]) => id)),
    pool: new Set(Object.values(part.storylets ?? {}).map((storylet) => storylet.pool)),
    rule: keysOf(scenario.rules),
    season: new Set(part.seasons.map((season) => season.id)),
    part: new Set(scenario.parts.map(({ id }) => id)),
    dilemmas: new Map(scenes.flatMap(([id, { dilemma }]) => (dilemma === undefined ? [] : [[id, dilemma] as const]))),
    flags: new Map(Object.entries(scenario.flags ?? {}).map(([id, flag]) => [id, flag.initial])),
  };
}
