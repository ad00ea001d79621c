import type { Choice, Dilemma, Ending, Goto, Id, Lean, Part, Scene, Season, Storylet } from '../scenario';
import { leanOf, type Used, usedBy, type Weights, weightsOf } from './acts';
import { toThousandths } from './arithmetic';
import { type Test, testOf } from './conditions';
import { type Deed, deedsOf } from './consequences';
import type { Event } from './input';
import { wordNumber } from './random';
import { type Script, scriptOf } from './script';
import type { Heading } from './state';

/** One way on of a `goto`. */
interface Way {
  readonly test: Test | null;
  readonly goto: Id;
}

/** A choice made ready: all that follows from it alone is worked out beforehand. */
export interface ReadyChoice {
  readonly id: Id;
  readonly choice: Choice;
  readonly test: Test | null;
  readonly weights: Weights;
  readonly lean: Lean | null;
  readonly used: Used;
  /** m - l in thousandths. */
  readonly side: number;
  readonly deeds: readonly Deed[];
  /** The heading it sets; null where it sets none. */
  readonly heading: Heading | null;
  readonly translates: boolean;
  readonly reaction: Script;
  /** The ways on from it, its own or its scene's; the first open one is taken, else the next slot. */
  readonly ways: readonly Way[];
}

/** A scene or storylet made ready. */
export interface ReadyScene {
  readonly id: Id;
  readonly scene: Scene;
  readonly dilemma: Dilemma | null;
  readonly isStorylet: boolean;
  readonly entered: Event;
  readonly script: Script;
  /** Of its dilemma, in file order. */
  readonly choices: readonly ReadyChoice[];
  readonly ways: readonly Way[];
  /** What stands for its id in draws. */
  readonly occasion: number;
}

/** A storylet as its pool sees it. */
export interface ReadyStorylet {
  readonly id: Id;
  readonly storylet: Storylet;
  readonly test: Test | null;
  /** Its share of a draw, in whole hundredths. */
  readonly weight: number;
}

/** A season made ready. */
export interface ReadySeason {
  readonly season: Season;
  readonly entered: Event;
  readonly opening: Script;
}

/** An ending made ready. */
export interface ReadyEnding {
  readonly ending: Ending;
  readonly test: Test | null;
  readonly script: Script;
  readonly epilogue: Script;
}

/** Makes a scene or storylet ready. */
export function readyScene(id: Id, scene: Scene, part: Part): ReadyScene {
  const { place, title, dilemma } = scene;
  return {
    id,
    scene,
    dilemma: dilemma ?? null,
    isStorylet: part.storylets?.[id] !== undefined,
    entered: { type: 'scene', scene: id, place, ...(title === undefined ? {} : { title }) },
    script: scriptOf(scene.beats, 'told', part),
    choices: dilemma?.choices.map((choice) => readyChoice(choice, id, scene, part)) ?? [],
    ways: waysOf(scene.goto, part),
    occasion: wordNumber(id),
  };
}

function readyChoice(choice: Choice, scene: Id, { goto }: Scene, part: Part): ReadyChoice {
  const weights = weightsOf(choice.acts);
  const lean = leanOf(weights);
  return {
    id: choice.id,
    choice,
    test: testOf(choice.when, part),
    weights,
    lean,
    used: usedBy(choice.acts, lean),
    side: toThousandths(weights.m - weights.l),
    deeds: deedsOf(choice, scene, part),
    heading: headingOf(choice),
    translates: choice.translates === true,
    reaction: scriptOf(choice.reaction, 'reaction', part),
    ways: waysOf(choice.goto ?? goto, part),
  };
}

/** A heading serves whom the choice names and is work at once where the choice also translates it. */
function headingOf({ kind, serves, translates }: Choice): Heading | null {
  if (kind !== 'heading') return null;
  return { serves: new Set(serves).size, translated: translates === true };
}

function waysOf(goto: Goto | undefined, part: Part): Way[] {
  if (goto === undefined) return [];
  if (typeof goto === 'string') return [{ test: null, goto }];
  return goto.map((branch) => ({ test: testOf(branch.when, part), goto: branch.goto }));
}

const HUNDREDTHS = 100;

/** Storylets by pool, in file order. */
export function readyPools(part: Part): Map<Id, ReadyStorylet[]> {
  const pools = new Map<Id, ReadyStorylet[]>();
  for (const [id, storylet] of Object.entries(part.storylets ?? {})) {
    const pool = pools.get(storylet.pool) ?? [];
    const weight = Math.max(1, Math.floor((storylet.weight ?? 1) * HUNDREDTHS + 0.5));
    pool.push({ id, storylet, test: testOf(storylet.when, part), weight });
    pools.set(storylet.pool, pool);
  }
  return pools;
}

/** The seasons of a part, in order. */
export const readySeasons = (part: Part): ReadySeason[] =>
  part.seasons.map((season) => ({
    season,
    entered: { type: 'season', season: season.id, name: season.name },
    opening: scriptOf(season.opening ?? [], 'told', part),
  }));

/** The endings of a part, in file order. */
export const readyEndings = (part: Part): ReadyEnding[] =>
  part.endings.map((ending) => ({
    ending,
    test: testOf(ending.when, part),
    script: scriptOf(ending.beats, 'ending', part),
    epilogue: scriptOf(ending.epilogue, 'epilogue', part),
  }));
