import type { Box, Light, Mood, Prop, View } from '../../../drawing';
import type { Who } from '../../../drawing/puppet/everybody';
import type { Face } from '../../../drawing/puppet/words';
import type { StillActor } from '../../../drawing/still';

/** Something to look at. Plain data, so that it can be sent to a worker. */
export type Picture =
  | { readonly kind: 'place'; readonly view: View; readonly company: readonly StillActor[] }
  | {
      readonly kind: 'puppet';
      readonly actor: Omit<StillActor, 'spot'>;
      readonly face: Face;
      /** What is to be seen around the feet, looking right; more where something reaches out of it. */
      readonly room: Box;
      readonly light: Light;
    }
  | {
      readonly kind: 'head';
      readonly who: Who;
      readonly mood: Mood;
      readonly face: Face;
      readonly behind: boolean;
      readonly facing: 1 | -1;
      readonly light: Light;
    }
  | { readonly kind: 'thing'; readonly prop: Prop; readonly light: Light };

/** A picture to be painted, and how large, in pixels. */
export interface Order {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
}

/** What it took to paint one. */
export interface Cost {
  /** Milliseconds, to draw it up and to paint it. */
  readonly drawn: number;
  readonly painted: number;
  readonly shapes: number;
}

/** A painted order. */
export interface Print {
  readonly bitmap: ImageBitmap;
  readonly cost: Cost;
}
