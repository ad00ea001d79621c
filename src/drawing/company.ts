import { named } from './puppet/everybody';
import type { StillActor } from './still';

/** Who stands on the stage in a picture of a place that is looked at for the place. */
export const COMPANY: readonly StillActor[] = [
  { ...named('moss'), spot: 'far-left', mood: 'neutral', pose: 'stand', facing: 1 },
  { ...named('pell'), spot: 'left', mood: 'worried', pose: 'stand', facing: 1 },
  { ...named('rill'), spot: 'right', mood: 'happy', pose: 'point', facing: -1 },
  { ...named('tansy'), spot: 'far-right', mood: 'smug', pose: 'stand', facing: -1 },
  { ...named('bryn'), spot: 'above', mood: 'neutral', pose: 'stand', facing: 1 },
];
