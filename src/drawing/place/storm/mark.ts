import { group, type Item } from '../../display';

/** The herons' mark: two long legs, both in the surf. 30 units high, around 0,0. */
export const legs = (colour: string, size = 1): Item =>
  group([{ d: 'M-5 -14V6M5 -14V6M-15 10Q-10 3 -5 9T5 9T15 8', stroke: colour, width: 4 }], { scale: size });
