import { added, chancesOf, NO_CHANCES } from '../../../../debrief';
import { compile } from '../../../../engine';
import { seedAfter } from '../../../../simulate';
import type { ChancesAsked, Tell } from './messages';

/** Runs between two reports. On a page: a few milliseconds of work, so that it stays awake; a worker need only be heard of. */
export const LOTS = { page: 25, worker: 100 } as const;

/** Tries a way lot by lot (so many runs at most), tells after each what has come of it so far, and stops when `wanted` no more. */
export async function tryInLots(
  { scenario, way, first, runs }: ChancesAsked,
  most: number,
  tell: Tell,
  wanted: () => boolean = () => true,
): Promise<void> {
  const game = compile(scenario);
  let chances = NO_CHANCES;
  while (chances.runs < runs && wanted()) {
    const lot = Math.min(most, runs - chances.runs);
    chances = added(chances, chancesOf(game, way, seedAfter(first, chances.runs), lot));
    tell(chances);
    await nextTask();
  }
}

/** Lets in what has come meanwhile. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
