import type { Item } from '../../display';
import type { Setting } from '../setting';
import type { Builder } from '../site';

/** What each harbour is called after. */
export type Ware = 'kettle' | 'spoon';

/** What may hang on a nail. */
export type Hung = 'coil' | 'spoon' | 'sock' | 'cup' | 'float';

/** All by which one harbour can be told from the other; everything else is the same to the last nail. */
export interface Harbour {
  /** What turns on the lamp house's weathervane. */
  readonly ware: Ware;
  /** The side on which its bell kept an ear of the pot that both bells were cast from. */
  readonly ear: -1 | 1;
  /** What hangs on the nails, over and over. */
  readonly nails: readonly Hung[];
  /** What the third ring holds besides the raft's line; from the ring to the raft's mast. */
  readonly ring: (setting: Setting, from: readonly [number, number], to: readonly [number, number]) => Item[];
  /** How cold the chimney is in decline, 0..1. */
  readonly cold: number;
  /** From how much chaos on the raft is gone from the water; never when above 1. */
  readonly adrift: number;
  /** Its own way of thriving, ruling, running wild and failing: on the wall, on the quay, and before everybody's feet. */
  readonly wall: Builder;
  readonly quay: Builder;
  readonly before: Builder;
}
