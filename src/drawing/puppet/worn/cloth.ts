import { dark, light } from '../../colour';
import { type LinearGradient, linear } from '../../display';

/** What headwear is cut to: a head's half width and height in units, and whether it is seen from behind. */
export interface HeadSize {
  readonly w: number;
  readonly h: number;
  readonly behind: boolean;
}

/** Cloth on a head, dark left and low, light right and high. */
export const cloth = ({ w, h }: HeadSize, colour: string): LinearGradient =>
  linear([-w * 0.6, 0], [w * 0.6, -h], [0, dark(colour, 0.26)], [0.6, colour], [1, light(colour, 0.24)]);
