import type { Box, Item } from '../../../drawing';

/** A word set in the game's display face, in scene units; `at` is the middle of its base line. */
export interface Lettering {
  readonly words: string;
  readonly at: readonly [x: number, y: number];
  readonly size: number;
  readonly colour: string;
}

/** A picture to be baked. */
export interface Still {
  /** Where it goes, from the folder of assets; what follows the dot says how it is written. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly box: Box;
  readonly items: readonly Item[];
  readonly lettering?: Lettering;
}

/** Paper grain says nothing at these sizes, and costs a third of the bytes. */
export const withoutGrain = (items: readonly Item[]): Item[] => items.filter((item) => !('grain' in item));
