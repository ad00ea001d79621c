import type { Condition, View } from '../../../drawing';
import { named } from '../../../drawing/puppet/everybody';
import type { StillActor } from '../../../drawing/still';
import { stillItems } from '../../../drawing/still';
import { type Still, withoutGrain } from './still';

/** How a fable looks before one has chosen it: its place at its best hour, and who wants something there. */
interface CardScene extends Pick<View, 'place' | 'hour' | 'weather'> {
  readonly condition?: Partial<Condition>;
  readonly company: readonly StillActor[];
}

const CALM: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.45 };

/** By the fable's id. */
export const CARDS: Readonly<Record<string, CardScene>> = {
  'alder-ferry': {
    ...{ place: 'alder-landing', hour: 'dawn', weather: 'clear' },
    company: [
      { ...named('ondo'), spot: 'far-left', mood: 'asleep', pose: 'sit', facing: 1 },
      { ...named('pell'), spot: 'left', mood: 'worried', pose: 'stand', facing: 1 },
      { ...named('rill'), spot: 'right', mood: 'happy', pose: 'point', facing: -1, hat: true },
      { ...named('tansy'), spot: 'far-right', mood: 'smug', pose: 'stand', facing: -1 },
    ],
  },
};

const WIDTH = 720;
/** A little nearer than on the stage: cards are small. */
const box = { x: 80, y: 90, width: 1120, height: 630 };

/** What to say of a fable whose card nobody has composed. */
export class NoCard extends Error {
  override readonly name = 'NoCard';

  constructor(fable: string) {
    super(`the fable ${fable} has no card picture: compose one in src/tools/assets/stills/cards.ts.`);
  }
}

/**
 * The card picture of a fable.
 * @throws NoCard where none has been composed
 */
export function cardStill(fable: string): Still {
  const scene = CARDS[fable];
  if (scene === undefined) throw new NoCard(fable);
  const { condition, company, ...where } = scene;
  const view = { ...where, condition: { ...CALM, ...condition }, frame: box, margin: 0, seed: 7 };
  return { path: `cards/${fable}.webp`, width: WIDTH, box, items: withoutGrain(stillItems(view, company)) };
}
