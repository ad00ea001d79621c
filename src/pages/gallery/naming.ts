/** A name of the drawing room's as people write it: `staleRules` and `far-left` in two words each. */
export const spelled = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** The same as a heading or label begins. */
export const titled = (name: string): string => spelled(name).replace(/^./, (letter) => letter.toUpperCase());

/** Whether a name has all the words that somebody typed. */
export const hasWords = (name: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.toLowerCase().includes(word));
