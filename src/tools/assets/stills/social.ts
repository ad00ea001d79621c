import type { Box, Condition } from '../../../drawing';
import { rect } from '../../../drawing/path';
import { named } from '../../../drawing/puppet/everybody';
import { stillItems } from '../../../drawing/still';
import { type Still, withoutGrain } from './still';

/** What networks show beside a link: 1200 × 630 pixels. */
const WIDTH = 1200;
const SHAPE = 1200 / 630;
const HIGH = 720;
const box: Box = { x: 640 - (HIGH * SHAPE) / 2, y: 0, width: HIGH * SHAPE, height: HIGH };

const ALIVE: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.75 };
const view = {
  ...({ place: 'alder-landing', hour: 'dawn', weather: 'clear' } as const),
  ...{ condition: ALIVE, frame: box, margin: 0, seed: 7 },
};

const company = [
  { ...named('moss'), spot: 'far-left', mood: 'neutral', pose: 'stand', facing: 1 },
  { ...named('pell'), spot: 'left', mood: 'happy', pose: 'stand', facing: 1 },
  { ...named('rill'), spot: 'right', mood: 'joy', pose: 'point', facing: -1, hat: true },
  { ...named('tansy'), spot: 'far-right', mood: 'smug', pose: 'stand', facing: -1 },
  { ...named('bryn'), spot: 'above', mood: 'neutral', pose: 'stand', facing: 1 },
] as const;

const CARD = { x: 395, y: 92, width: 490, height: 112 };
const shadow = { colour: '#281814', opacity: 0.34, blur: 26, dx: 0, dy: 9 };

/** The landing at dawn under the name of the game, which is the same in every language. */
export const socialStill = (): Still => ({
  ...{ path: 'social.jpg', width: WIDTH, box },
  items: [
    ...withoutGrain(stillItems(view, company)),
    { d: rect(CARD.x, CARD.y, CARD.width, CARD.height, 14), fill: '#fbf3df', shadow },
  ],
  lettering: { words: 'Hand in Glove', at: [CARD.x + CARD.width / 2, 170], size: 74, colour: '#7a2f28' },
});
