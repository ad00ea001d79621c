import type { Spot } from './geometry';

/** A key press, as far as it matters here. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * Where a key leads from one of `last` + 1 points in a row; null for a key that leads nowhere, or is the browser's (with
 * Alt, an arrow goes back a page). Pictures run from left to right.
 */
export function alongBy({ key, ctrlKey, altKey, metaKey }: Press, at: number, last: number): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, at + 1);
  return key === 'ArrowLeft' || key === 'ArrowDown' ? Math.max(0, Math.min(last, at - 1)) : null;
}

/** The position of the place nearest to a spot; of several, the latest. -1 where there are none. */
export function nearestTo(places: readonly Spot[], { x, y }: Spot): number {
  const far = places.map((place) => Math.hypot(place.x - x, place.y - y));
  return far.lastIndexOf(Math.min(...far));
}

/** Heights moved as little as it takes to keep them `gap` apart, within `least` and `most` while there is room. */
export function spread(heights: readonly number[], gap: number, least: number, most: number): number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const placed = [...heights];
  let next = least;
  for (const nth of order) {
    placed[nth] = Math.max(placed[nth] as number, next);
    next = (placed[nth] as number) + gap;
  }
  next = most;
  for (const nth of order.reverse()) {
    placed[nth] = Math.min(placed[nth] as number, next);
    next = (placed[nth] as number) - gap;
  }
  return placed;
}
