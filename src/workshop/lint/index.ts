/** What can be said of a fable as it is written, without playing it. */
export { lintFable } from './lintFable';
