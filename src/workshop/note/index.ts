/** The teaching note's part that is made from the fable. */
export { conceptMapOf, type Decision, type Invited, type PartMap } from './conceptMap';
export { conceptMapText } from './markdown';
export { BEGINS, ENDS, withConceptMap } from './place';
export { starterNote } from './starter';
