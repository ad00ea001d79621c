import type { Choice, Counsellor, Id, Part, Scenario, Scene, Storylet } from '../scenario';
import { leanOf, type Weights, weightsOf } from './acts';
import { type Coefficients, coefficientsOf } from './coefficients';
import { EngineError } from './errors';
import type { State } from './state';

export interface PooledStorylet {
  readonly id: Id;
  readonly storylet: Storylet;
}

/** A part of a scenario, indexed for play. */
export interface GamePart {
  readonly part: Part;
  readonly coefficients: Coefficients;
  readonly tempo: number;
  readonly counsellors: Readonly<Record<Counsellor, Id>>;
  /** Scenes and storylets by id. */
  readonly scenes: ReadonlyMap<Id, Scene>;
  /** Storylets by pool, in file order. */
  readonly pools: ReadonlyMap<Id, readonly PooledStorylet[]>;
  readonly weights: ReadonlyMap<Choice, Weights>;
}

/** A scenario made ready for the rules; make it once, run it often. */
export interface Game {
  readonly scenario: Scenario;
  readonly parts: readonly GamePart[];
}

/** Indexes a scenario for play. It must have been read without errors: names are not checked again. */
export function compile(scenario: Scenario): Game {
  return { scenario, parts: scenario.parts.map(compilePart) };
}

function compilePart(part: Part): GamePart {
  const scenes = new Map<Id, Scene>(Object.entries({ ...part.scenes, ...part.storylets }));
  return {
    part,
    coefficients: coefficientsOf(part.model),
    tempo: part.tempo ?? 1,
    counsellors: part.counsellors,
    scenes,
    pools: poolsOf(part),
    weights: new Map(choicesOf(scenes).map((choice) => [choice, weightsOf(choice.acts)])),
  };
}

function poolsOf(part: Part): Map<Id, PooledStorylet[]> {
  const pools = new Map<Id, PooledStorylet[]>();
  for (const [id, storylet] of Object.entries(part.storylets ?? {})) {
    const pool = pools.get(storylet.pool) ?? [];
    pool.push({ id, storylet });
    pools.set(storylet.pool, pool);
  }
  return pools;
}

const choicesOf = (scenes: ReadonlyMap<Id, Scene>): Choice[] =>
  [...scenes.values()].flatMap((scene) => scene.dilemma?.choices ?? []);

/** The part a state is in; ENGINE_MISSING where the state is not of this game. */
export function partOf(game: Game, state: State): GamePart {
  const part = game.parts[state.order[state.part] ?? -1];
  if (part === undefined) throw new EngineError('ENGINE_MISSING', `part ${state.part}`, 'a part of the scenario');
  return part;
}

/** The scene or storylet of that id; ENGINE_MISSING where the part has none. */
export function sceneOf(part: GamePart, id: Id): Scene {
  const scene = part.scenes.get(id);
  if (scene === undefined)
    throw new EngineError('ENGINE_MISSING', `scene "${id}"`, `a scene of part "${part.part.id}"`);
  return scene;
}

/** The weights of a choice and how it leans. */
export function leaningOf(part: GamePart, choice: Choice) {
  const weights = part.weights.get(choice) ?? weightsOf(choice.acts);
  return { weights, lean: leanOf(weights) };
}
