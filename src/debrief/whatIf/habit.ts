import type { Game } from '../../engine';
import type { RunLog } from '../../run';
import { POLICIES, record } from '../../simulate';
import { endingOrNull } from './endless';

/** Ways of acting that differ as people do. */
export const HABITS = ['manage', 'lead', 'blend', 'read-context'] as const;
export type Habit = (typeof HABITS)[number];

/** The run of somebody who always acts in one way, under a seed; null where it goes round in a circle. */
export const runByHabit = (game: Game, habit: Habit, seed: number): RunLog | null =>
  endingOrNull(() => record(game, POLICIES[habit], seed));
