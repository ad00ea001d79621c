import type { Choice, Condition, Counsellor, Id, Part, Scenario, Scene } from '../scenario';
import { leanOf, weightsOf } from './acts';
import { type Coefficients, coefficientsOf } from './coefficients';
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
  readyScenes,
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
  /** The same, made ready. */
  readonly ready: ReadonlyMap<Id, ReadyScene>;
  readonly choices: ReadonlyMap<Choice, ReadyChoice>;
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

/** Makes a scenario ready for play. It must have been read without errors: names are not checked again. */
export function compile(scenario: Scenario): Game {
  return { scenario, parts: scenario.parts.map(compilePart), flags: flagsOf(scenario) };
}

function compilePart(part: Part): GamePart {
  const coefficients = coefficientsOf(part.model);
  const ready = readyScenes(part);
  const choices = [...ready.values()].flatMap((scene) => scene.choices);
  return {
    part,
    coefficients,
    tempo: part.tempo ?? 1,
    counsellors: part.counsellors,
    scenes: new Map([...ready].map(([id, { scene }]) => [id, scene])),
    ready,
    choices: new Map(choices.map((one) => [one.choice, one])),
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
export const sceneOf = (part: GamePart, id: Id): Scene => readySceneOf(part, id).scene;

/** The same made ready, and refused alike. */
export function readySceneOf(part: GamePart, id: Id): ReadyScene {
  const scene = part.ready.get(id);
  if (scene === undefined)
    throw new EngineError('ENGINE_MISSING', `scene "${id}"`, `a scene of part "${part.part.id}"`);
  return scene;
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
