import type { State } from '../../engine';
import type { Id } from '../../scenario';

/** Ids of the choices that led to a state, over all parts. */
export const takenIn = ({ finished, taken }: State): Id[] =>
  [...finished.flatMap((part) => part.taken), ...taken].map(({ choice }) => choice);

/** How many they are. */
export const decisionsIn = ({ finished, taken }: State): number =>
  finished.reduce((sum, part) => sum + part.taken.length, taken.length);
