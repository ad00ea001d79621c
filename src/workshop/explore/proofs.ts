import type { Id, Part, Scenario } from '../../scenario';
import { impossibleIn, type Proof as RangeProof, rangesOf } from '../ranges';
import { doorsOf, slotsOf } from './doors';
import { sceneKey, type Target, targetKey } from './targets';

/** Why something can never be met, whatever a player does. */
export type Proof =
  | RangeProof
  /** A choice stands in a scene or storylet that can never come. */
  | { readonly type: 'scene'; readonly scene: Id }
  /** A fallback of a pool that is drawn from no oftener than there are others in it that may always come. */
  | { readonly type: 'never-empty'; readonly pool: Id; readonly always: number; readonly draws: number };

/** The targets that can never be met, by their place in the list, each with its proof: by ranges, and by counting draws. */
export function proofsOf(scenario: Scenario, targets: readonly Target[]): Map<number, Proof> {
  const proved = new Map<string, Proof>();
  for (const part of scenario.parts)
    for (const [id, proof] of fullPools(part)) proved.set(sceneKey(part.id, id), proof);
  for (const { why, ...target } of impossibleIn(rangesOf(scenario))) proved.set(targetKey(target), why);
  return new Map(
    targets.flatMap((target, at) => {
      const proof = proved.get(targetKey(target)) ?? proofByScene(target, proved);
      return proof === null ? [] : [[at, proof] as const];
    }),
  );
}

function proofByScene({ kind, part, scene }: Target, proved: ReadonlyMap<string, Proof>): Proof | null {
  const impossible = kind === 'choice' && scene !== null && proved.has(sceneKey(part, scene));
  return impossible ? { type: 'scene', scene } : null;
}

/**
 * Fallbacks that never come: their pool has as many others that may always come as it is drawn from, and nothing leads
 * to those but a draw. So before each draw at least one of them is left.
 */
function fullPools(part: Part): [Id, Proof][] {
  const doors = doorsOf(part);
  const storylets = Object.entries(part.storylets ?? {});
  const onlyDrawn = (id: Id) => (doors.get(id) ?? []).every(({ from }) => from === null);
  return storylets.flatMap(([id, { pool, fallback }]): [Id, Proof][] => {
    if (fallback !== true || !onlyDrawn(id)) return [];
    const draws = slotsOf(part).filter((slot) => slot.pool === pool).length;
    const always = storylets.filter(
      ([other, one]) =>
        one.pool === pool &&
        one.fallback !== true &&
        one.when === undefined &&
        one.seasons === undefined &&
        onlyDrawn(other),
    ).length;
    return draws > 0 && always >= draws ? [[id, { type: 'never-empty', pool, always, draws }]] : [];
  });
}
