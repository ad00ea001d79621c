import type { Item } from '../display';
import type { Place, View } from '../view';
import { siteOf } from '../worlds';
import { DEPTHS, type Depth, EXTENTS, type Extent } from './depths';
import { forest, hills, mountains } from './land';
import { settingOf } from './setting';
import type { Builder } from './site';
import { sky } from './sky';
import { water } from './water';
import { falling, glass } from './weather';

/** What the whole river shares; a place may have its own instead. */
const SHARED: Record<Exclude<Depth, 'banks' | 'stage' | 'front'>, Builder> = {
  sky,
  mountains,
  hills,
  forest,
  water,
  falling,
  glass,
};

/** The display list of one depth of a place. */
export function depthItems(view: View, depth: Depth): Item[] {
  const site = siteOf(view.place);
  return { ...SHARED, ...site.depths }[depth](settingOf(view, site.tint));
}

/** Between which heights a depth of a place has anything on it. */
export const extentOf = (place: Place, depth: Depth): Extent => siteOf(place).extents?.[depth] ?? EXTENTS[depth];

/** A whole place without its cast, for stills. */
export const placeItems = (view: View): Item[] => DEPTHS.flatMap((depth) => depthItems(view, depth));
