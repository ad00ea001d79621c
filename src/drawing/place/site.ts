import type { Item } from '../display';
import type { Tint } from '../tint';
import type { Depth, Extent } from './depths';
import type { Setting } from './setting';

/** Draws one depth of a place. */
export type Builder = (setting: Setting) => Item[];

/**
 * What a place has of its own. A depth that it leaves out is the river's: its sky, its mountains, hills and far wood,
 * its water, its weather.
 */
export interface Site {
  /** How its fable's colours and time of year lean away from the river's. */
  readonly tint: Tint;
  /** Where its sheets reach higher or lower than others' (`EXTENTS`). */
  readonly extents?: Partial<Record<Depth, Extent>>;
  readonly depths: { readonly banks: Builder; readonly stage: Builder; readonly front: Builder } & Partial<
    Record<Depth, Builder>
  >;
}
