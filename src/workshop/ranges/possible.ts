import type { Beat, Choice, Goto, PlainConsequence, Scene } from '../../scenario';

/** Nodes whose own condition can never hold: what stands in them never happens. */
export type Barred = ReadonlySet<object>;

/** The choices of a scene that may be open somewhere. */
export const openIn = (scene: Scene, barred: Barred): Choice[] =>
  (scene.dilemma?.choices ?? []).filter((choice) => !barred.has(choice));

/** Every consequence that a choice may have, now or later, on either side of what depends on the way so far. */
export function consequencesOf(choice: Choice, barred: Barred): PlainConsequence[] {
  return (choice.consequences ?? []).flatMap((one) => {
    if (barred.has(one)) return [];
    if (!('opposite' in one)) return [one];
    const both = [...one.opposite.then, ...(one.opposite.else ?? [])];
    return both.filter((plain) => !barred.has(plain));
  });
}

/** The beats that may come. */
export const toldOf = (beats: readonly Beat[] | undefined, barred: Barred): Beat[] =>
  (beats ?? []).filter((beat) => !barred.has(beat));

/** Where a scene may lead, and whether it may end without a `goto`, so that the next slot follows. */
export interface Exits {
  readonly targets: readonly string[];
  readonly endsHere: boolean;
}

/** The exits of a scene over all its choices that may be open. */
export function exitsOf(scene: Scene, barred: Barred): Exits {
  const gotos =
    scene.dilemma === undefined ? [scene.goto] : openIn(scene, barred).map((choice) => choice.goto ?? scene.goto);
  const targets = gotos.flatMap((goto) => (goto === undefined ? [] : targetsOf(goto, barred)));
  return { targets: [...new Set(targets)], endsHere: gotos.includes(undefined) };
}

/** Branches are asked in turn, so none after the first without a condition is ever taken. */
function targetsOf(goto: Goto, barred: Barred): string[] {
  if (typeof goto === 'string') return [goto];
  const sure = goto.findIndex((branch) => branch.when === undefined);
  const asked = sure === -1 ? goto : goto.slice(0, sure + 1);
  return asked.filter((branch) => !barred.has(branch)).map((branch) => branch.goto);
}
