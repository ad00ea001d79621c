import { EndlessRun } from '../../simulate';

/** What is played, or null where it comes to no end, as it may in a fable of the player's own. */
export function endingOrNull<T>(play: () => T): T | null {
  try {
    return play();
  } catch (error) {
    if (error instanceof EndlessRun) return null;
    throw error;
  }
}
