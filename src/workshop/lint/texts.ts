import type { Text } from '../../scenario';
import type { Path } from '../../scenario/path';

/** The words of a text. */
const wordsOf = (text: Text): string => (typeof text === 'string' ? text : text.text);

/** How many characters of a text a reader sees, about: pauses and stars of emphasis are not read. */
export const measured = (text: Text): number => [...wordsOf(text).replace(/\{pause\}|\*/g, '')].length;

/** Where the words of a text stand, given where the text stands. */
export const textPath = (text: Text, path: Path): Path => (typeof text === 'string' ? path : [...path, 'text']);
