import type { Counsellor, Id } from '../scenario';

/** What a reader can do with a run. */
export interface Steering {
  advance(): void;
  ask(counsellor: Counsellor): void;
  predict(guess: Id): void;
  choose(choice: Id): void;
}
