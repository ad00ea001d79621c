/** A fable to start from. */
export { isFableId, newFable, titleOf } from './newFable';
