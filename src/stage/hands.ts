import type { Tableau } from '../director/ports';
import { isHandy, type Prop } from '../drawing';

const ofActor = (tableau: Tableau, id: string): Prop[] =>
  tableau.props.flatMap(({ prop, who }) => (who === id ? [prop] : []));

/** Whether an actor on the stage wears the hat. */
export const wearsHat = (tableau: Tableau, id: string): boolean => ofActor(tableau, id).includes('hat');

/** What an actor holds: the last handy thing that was given to it. */
export const heldBy = (tableau: Tableau, id: string): Prop | null =>
  ofActor(tableau, id)
    .filter((prop) => prop !== 'hat' && isHandy(prop))
    .at(-1) ?? null;

/** The things that are on nobody's head and in nobody's hand. */
export function lyingAbout(tableau: Tableau): Tableau['props'] {
  const present = new Set(tableau.actors.map(({ part }) => part.id));
  return tableau.props.filter(({ prop, who }) => {
    if (who === null || !present.has(who)) return true;
    return prop !== 'hat' && heldBy(tableau, who) !== prop;
  });
}
