/** Between these lines of a teaching note stands what is made from the fable. */
export const BEGINS = '<!-- concept map: made from scenario.json by `fable note`; change it there -->';
export const ENDS = '<!-- end of the concept map -->';

/**
 * A teaching note with another concept map between its two marks; null where the marks are not there, once each and in
 * order, so that nothing anybody wrote is ever lost.
 */
export function withConceptMap(note: string, map: string): string | null {
  const [before, rest, ...more] = note.split(BEGINS);
  if (before === undefined || rest === undefined || more.length > 0) return null;
  const [, after, ...evenMore] = rest.split(ENDS);
  if (after === undefined || evenMore.length > 0) return null;
  return `${before}${BEGINS}\n\n${map}\n\n${ENDS}${after}`;
}
