import { type Game, type OrgKey, partOf, type State } from '../../engine';
import type { Part } from '../../scenario';
import { type Leaf, leavesIn } from './conditionsIn';

/** Numbers this near (thousandths: two points) are the same place. */
const NEAR = 2000;

/**
 * Names the place a state has come to, so that states which differ in nothing that matters are looked at once: they
 * agree in where the story stands, in the flags, in every number of the community to two points, and in what else the
 * fable's own conditions ask of the past (rules, relationships, counts, rows, choices). The seed is not part of it.
 */
export function placeNamer(game: Game): (state: State) => string {
  const memories = new Map(game.scenario.parts.map((part) => [part.id, memoryOf(part)]));
  return (state) => {
    const { part } = partOf(game, state);
    const { season, slot, scene, ending } = state.at;
    const remembered = (memories.get(part.id) ?? []).map((recall) => recall(state));
    const where = `${state.part} ${season}.${slot} ${scene ?? ending}`;
    return `${where}|${Object.values(state.flags)}|${numbersOf(state)}|${remembered}`;
  };
}

function numbersOf({ org }: State): string {
  let name = '';
  for (const key in org) name += `${Math.floor(org[key as OrgKey] / NEAR)} `;
  return name;
}

type Recall = (state: State) => number | string | null;

/** How to recall each thing of the past that a condition of the part asks about. */
function memoryOf(part: Part): Recall[] {
  const recalls = new Map<string, Recall>();
  for (const leaf of leavesIn(part)) {
    const recall = recallOf(leaf);
    const { atLeast: _, atMost: __, stands: ___, ...asked } = leaf as Record<string, unknown>;
    if (recall !== null) recalls.set(JSON.stringify(asked), recall);
  }
  return [...recalls.values()];
}

function recallOf(leaf: Leaf): Recall | null {
  if ('rule' in leaf) return ({ rules }) => (rules.some(({ id }) => id === leaf.rule) ? 1 : 0);
  if ('relationship' in leaf) return ({ relationships }) => relationships[leaf.relationship] ?? 0;
  if ('count' in leaf) return ({ counts }) => counts[leaf.count] ?? 0;
  if ('chose' in leaf)
    return ({ taken }) => (taken.some(({ scene, choice }) => scene === leaf.in && choice === leaf.chose) ? 1 : 0);
  if ('streak' in leaf) return ({ streak, actStreaks }) => `${streak.lean}${streak.length}${actKey(leaf, actStreaks)}`;
  return 'endedEarly' in leaf ? ({ early }) => early : null;
}

const actKey = ({ streak }: Extract<Leaf, { streak: unknown }>, rows: State['actStreaks']): number =>
  rows[streak as keyof State['actStreaks']] ?? 0;
