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
  'nine-hundred-sticks': {
    ...{ place: 'sticks-doors', hour: 'morning', weather: 'clear' },
    condition: { order: 0.3, staleRules: 0.5 },
    company: [
      { ...named('ruko'), spot: 'far-left', mood: 'worried', pose: 'lean', facing: 1 },
      { ...named('lumi'), spot: 'left', mood: 'neutral', pose: 'stand', facing: 1, held: 'stick' },
      { ...named('kesto'), spot: 'right', mood: 'smug', pose: 'carry', facing: -1, held: 'tag' },
      { ...named('benta'), spot: 'far-right', mood: 'stern', pose: 'stand', facing: -1 },
    ],
  },
  'room-in-the-sky': {
    ...{ place: 'sky-beam', hour: 'evening', weather: 'clear' },
    condition: { chaos: 0.25, vision: 0.6 },
    company: [
      { ...named('zefa'), spot: 'above', mood: 'neutral', pose: 'stand', facing: 1 },
      { ...named('ilka'), spot: 'left', mood: 'worried', pose: 'stand', facing: 1, held: 'string' },
      { ...named('morro'), spot: 'centre', mood: 'happy', pose: 'cheer', facing: 1 },
      { ...named('tilo'), spot: 'far-right', mood: 'joy', pose: 'stand', facing: -1 },
    ],
  },
  'two-banks': {
    ...{ place: 'banks-bridge', hour: 'noon', weather: 'clear' },
    company: [
      { ...named('madda'), spot: 'far-left', mood: 'neutral', pose: 'stand', facing: 1 },
      { ...named('osmo'), spot: 'left', mood: 'stern', pose: 'carry', facing: 1, held: 'ledger' },
      { ...named('vela'), spot: 'right', mood: 'smug', pose: 'point', facing: -1 },
      { ...named('miko'), spot: 'far-right', mood: 'happy', pose: 'stand', facing: -1 },
    ],
  },
  'same-storm-twice': {
    ...{ place: 'storm-spoon', hour: 'evening', weather: 'wind' },
    company: [
      { ...named('teo'), spot: 'far-left', mood: 'smug', pose: 'stand', facing: 1 },
      { ...named('runa'), spot: 'left', mood: 'stern', pose: 'carry', facing: 1, held: 'rope' },
      { ...named('mai'), spot: 'centre', mood: 'worried', pose: 'stand', facing: 1 },
      { ...named('ivo'), spot: 'right', mood: 'shock', pose: 'stand', facing: -1, held: 'lantern' },
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
