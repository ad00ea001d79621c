import type { Id, Part, Scenario } from '../../scenario';

/** What a report groups its answers by. */
export const TARGET_KINDS = ['scene', 'storylet', 'choice', 'ending'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Something an author wrote for players to meet. */
export interface Target {
  readonly kind: TargetKind;
  readonly part: Id;
  /** Where a choice is taken; null for the others. */
  readonly scene: Id | null;
  readonly id: Id;
}

/** Everything in a scenario that a player may meet, by kind within each part, in file order. */
export const targetsOf = (scenario: Scenario): Target[] => scenario.parts.flatMap(targetsIn);

function targetsIn(part: Part): Target[] {
  const of = (kind: TargetKind, ids: readonly Id[], scene: Id | null = null): Target[] =>
    ids.map((id) => ({ kind, part: part.id, scene, id }));
  const choices = Object.entries({ ...part.scenes, ...part.storylets }).flatMap(([scene, { dilemma }]) =>
    of(
      'choice',
      (dilemma?.choices ?? []).map(({ id }) => id),
      scene,
    ),
  );
  return [
    ...of('scene', Object.keys(part.scenes)),
    ...of('storylet', Object.keys(part.storylets ?? {})),
    ...choices,
    ...of(
      'ending',
      part.endings.map(({ id }) => id),
    ),
  ];
}

/** What stands for entering a scene or storylet, in notes of what was met. */
export const sceneKey = (part: Id, id: Id): string => `${part} ${id}`;
/** The same for taking a choice. */
export const choiceKey = (part: Id, scene: Id, id: Id): string => `${part} ${scene} ${id}`;
/** The same for coming to an ending. */
export const endingKey = (part: Id, id: Id): string => `${part}  ${id}`;

/** What stands for a target in notes of what was met. */
export function targetKey({ kind, part, scene, id }: Target): string {
  if (kind === 'choice') return choiceKey(part, scene ?? '', id);
  return kind === 'ending' ? endingKey(part, id) : sceneKey(part, id);
}
