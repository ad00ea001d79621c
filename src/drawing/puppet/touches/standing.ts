import type { Tone } from '../../palette';
import type { Condition } from '../../view';

/** The light and the state of things in which a puppet stands. */
export interface Standing {
  readonly tone: Tone;
  readonly condition: Condition;
}
