import { added, chancesOf, NO_CHANCES } from '../../../../debrief';
import { compile } from '../../../../engine';
import { seedAfter } from '../../../../simulate';
import type { ChancesAsked, Tell } from './messages';

/** Runs between two reports: a few milliseconds of work, so that a page that does it itself stays awake. */
const LOT = 25;

/** Tries a way lot by lot, tells after each what has come of it so far, and stops when `wanted` no more. */
export async function tryInLots(
  { scenario, way, first, runs }: ChancesAsked,
  tell: Tell,
  wanted: () => boolean = () => true,
): Promise<void> {
  const game = compile(scenario);
  let chances = NO_CHANCES;
  while (chances.runs < runs && wanted()) {
    const lot = Math.min(LOT, runs - chances.runs);
    chances = added(chances, chancesOf(game, way, seedAfter(first, chances.runs), lot));
    tell(chances);
    await nextTask();
  }
}

/** Lets in what has come meanwhile. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
