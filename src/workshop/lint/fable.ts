import type { Dilemma, Id, Part, Scenario, Scene } from '../../scenario';
import type { Path } from '../../scenario/path';
import { type TextEntry, textsOf } from '../../scenario/texts';
import { type Ranges, rangesOf } from '../ranges';

/** A scenario read without errors, with what the checks need to know of it. */
export interface Fable {
  readonly scenario: Scenario;
  readonly texts: readonly TextEntry[];
  readonly ranges: Ranges;
  readonly scenes: readonly PlacedScene[];
  readonly dilemmas: readonly PlacedDilemma[];
}

/** A scene or storylet and where it stands in the document. */
export interface PlacedScene {
  readonly id: Id;
  readonly scene: Scene;
  readonly part: Part;
  readonly path: Path;
}

/** The dilemma of a scene and where it stands. */
export interface PlacedDilemma {
  readonly dilemma: Dilemma;
  readonly path: Path;
}

/** Gathers what the checks look at, each thing once. */
export function fableOf(scenario: Scenario): Fable {
  const scenes = scenario.parts.flatMap((part, index) => scenesIn(part, ['parts', index]));
  const dilemmas = scenes.flatMap(({ scene: { dilemma }, path }) =>
    dilemma === undefined ? [] : [{ dilemma, path: [...path, 'dilemma'] }],
  );
  return { scenario, texts: textsOf(scenario), ranges: rangesOf(scenario), scenes, dilemmas };
}

const scenesIn = (part: Part, path: Path): PlacedScene[] => [
  ...Object.entries(part.scenes).map(([id, scene]) => ({ id, scene, part, path: [...path, 'scenes', id] })),
  ...Object.entries(part.storylets ?? {}).map(([id, scene]) => ({
    ...{ id, scene, part, path: [...path, 'storylets', id] },
  })),
];
