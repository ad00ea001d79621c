import type { Text } from './schema/text';

/** The words of a text in the language it was written in. */
export const sourceWords = (text: Text): string => (typeof text === 'string' ? text : text.text);
