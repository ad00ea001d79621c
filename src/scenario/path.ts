/** Steps from the root of a document to one of its values: keys of objects and indices (from 0) of lists. */
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/** A path as an author reads it, such as `parts[0].scenes.the-hat.beats[3].speaker`; the root is the empty string. */
export const showPath = (path: Path): string => path.map(showStep).join('').replace(/^\./, '');

function showStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return PLAIN_KEY.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
