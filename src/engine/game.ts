import type { Choice, Condition, Counsellor, Id, Part, Scenario, Scene } from '../scenario';
import { leanOf, weightsOf } from './acts';
import { COEFFICIENTS, type Coefficients, coefficientsOf } from './coefficients';
import { isOpen, testOf } from './conditions';
import { EngineError } from './errors';
import { flagsOf, type Opening, openingOf } from './opening';
import {
  type ReadyChoice,
  type ReadyEnding,
  type ReadyScene,
  type ReadySeason,
  type ReadyStorylet,
  readyEndings,
  readyPools,
  readyScene,
  readySeasons,
} from './ready';
import type { State } from './state';

/** A part of a scenario, made ready for play. */
export interface GamePart {
  readonly part: Part;
  readonly coefficients: Coefficients;
  readonly tempo: number;
  readonly counsellors: Readonly<Record<Counsellor, Id>>;
  /** Scenes and storylets by id. */
  readonly scenes: ReadonlyMap<Id, Scene>;
  /** Those that were entered, made ready: a run enters a few of many, and each is worked out only once. */
  readonly ready: Map<Id, ReadyScene>;
  /** Their choices. */
  readonly choices: Map<Choice, ReadyChoice>;
  readonly seasons: readonly ReadySeason[];
  readonly pools: ReadonlyMap<Id, readonly ReadyStorylet[]>;
  readonly endings: readonly ReadyEnding[];
  readonly opening: Opening;
}

/** A scenario made ready for the rules; make it once, run it often. */
export interface Game {
  readonly scenario: Scenario;
  readonly parts: readonly GamePart[];
  readonly flags: State['flags'];
}

/**
 * Makes a scenario ready for play. It must have been read without errors: names are not checked again.
 * @param base coefficients to try instead of the model's own; what a part overrides stands over them
 */
export function compile(scenario: Scenario, base: Coefficients = COEFFICIENTS): Game {
  return { scenario, parts: scenario.parts.map((part) => compilePart(part, base)), flags: flagsOf(scenario) };
}

function compilePart(part: Part, base: Coefficients): GamePart {
  const coefficients = coefficientsOf(part.model, base);
  return {
    part,
    coefficients,
    tempo: part.tempo ?? 1,
    counsellors: part.counsellors,
    scenes: new Map(Object.entries({ ...part.scenes, ...part.storylets })),
    ready: new Map(),
    choices: new Map(),
    seasons: readySeasons(part),
    pools: readyPools(part),
    endings: readyEndings(part),
    opening: openingOf(part, coefficients),
  };
}

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

/** The same made ready, and refused alike. */
export const readySceneOf = (part: GamePart, id: Id): ReadyScene => part.ready.get(id) ?? madeReady(part, id);

function madeReady(part: GamePart, id: Id): ReadyScene {
  const ready = readyScene(id, sceneOf(part, id), part.part);
  part.ready.set(id, ready);
  for (const one of ready.choices) part.choices.set(one.choice, one);
  return ready;
}

/** The weights of a choice and how it leans. */
export function leaningOf(part: GamePart, choice: Choice): Pick<ReadyChoice, 'weights' | 'lean'> {
  const known = part.choices.get(choice);
  if (known !== undefined) return known;
  const weights = weightsOf(choice.acts);
  return { weights, lean: leanOf(weights) };
}

/** Whether a condition holds in a state; an absent condition always does. */
export const holds = (game: Game, state: State, condition: Condition | undefined): boolean =>
  isOpen({ test: testOf(condition, partOf(game, state).part) }, state);
