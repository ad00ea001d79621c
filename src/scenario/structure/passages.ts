import type { Path } from '../path';
import type { Part } from '../schema/scenario';
import type { Goto, Scene } from '../schema/scene';

/** One place where a scene or a choice says what comes next. */
export interface Way {
  readonly goto: Goto;
  readonly path: Path;
}

/** A scene or storylet with the ways that lead out of it. */
export interface Passage {
  readonly id: string;
  readonly kind: 'scene' | 'storylet';
  readonly scene: Scene;
  readonly path: Path;
  readonly ways: readonly Way[];
}

export type Passages = ReadonlyMap<string, Passage>;

/** All scenes and storylets of a part by id. */
export function passagesOf(part: Part, path: Path): Passages {
  const scenes = Object.entries(part.scenes).map(([id, scene]) => passage(id, 'scene', scene, [...path, 'scenes', id]));
  const storylets = Object.entries(part.storylets ?? {}).map(([id, storylet]) =>
    passage(id, 'storylet', storylet, [...path, 'storylets', id]),
  );
  return new Map([...scenes, ...storylets].map((one) => [one.id, one]));
}

function passage(id: string, kind: Passage['kind'], scene: Scene, path: Path): Passage {
  const own = scene.goto === undefined ? [] : [{ goto: scene.goto, path: [...path, 'goto'] }];
  const chosen = (scene.dilemma?.choices ?? []).flatMap(({ goto }, index) =>
    goto === undefined ? [] : [{ goto, path: [...path, 'dilemma', 'choices', index, 'goto'] }],
  );
  return { id, kind, scene, path, ways: [...own, ...chosen] };
}

/** The scenes that a way may lead to. */
export const targetsOf = ({ goto }: Way): readonly string[] =>
  typeof goto === 'string' ? [goto] : goto.map((branch) => branch.goto);
