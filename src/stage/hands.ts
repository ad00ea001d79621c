import type { Tableau } from '../director/ports';
import type { Prop } from '../drawing';

/** What is too big for a hand: it lies at its owner's feet. */
const BULKY: readonly Prop[] = ['bench', 'second-boat', 'crate'];

/** Whether a thing can be held in a hand; the hat goes on a head. */
export const isHandy = (prop: Prop): boolean => prop !== 'hat' && !BULKY.includes(prop);

const ofActor = (tableau: Tableau, id: string): Prop[] =>
  tableau.props.flatMap(({ prop, who }) => (who === id ? [prop] : []));

/** Whether an actor on the stage wears the hat. */
export const wearsHat = (tableau: Tableau, id: string): boolean => ofActor(tableau, id).includes('hat');

/** What an actor holds: the last handy thing that was given to it. */
export const heldBy = (tableau: Tableau, id: string): Prop | null =>
  ofActor(tableau, id).filter(isHandy).at(-1) ?? null;

/** The things that are on nobody's head and in nobody's hand. */
export function lyingAbout(tableau: Tableau): Tableau['props'] {
  const present = new Set(tableau.actors.map(({ part }) => part.id));
  return tableau.props.filter(({ prop, who }) => {
    if (who === null || !present.has(who)) return true;
    return prop !== 'hat' && heldBy(tableau, who) !== prop;
  });
}
