import { sourceWords, type Text } from '../../scenario';
import type { Path } from '../../scenario/path';

/** How many characters of a text a reader sees, about: pauses and stars of emphasis are not read. */
export const measured = (text: Text): number => [...sourceWords(text).replace(/\{pause\}|\*/g, '')].length;

/** Where the words of a text stand, given where the text stands. */
export const textPath = (text: Text, path: Path): Path => (typeof text === 'string' ? path : [...path, 'text']);
