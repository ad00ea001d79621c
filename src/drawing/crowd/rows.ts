import { groundSpots } from '../spots';
import { across, type View } from '../view';
import { MOST } from './kinds';

/** Of so many different folk a crowd is made. */
export const FOLK = 5;

/** One of a crowd: where the feet stand, and the name of the picture on the crowd's sheet. */
export interface Folk {
  readonly x: number;
  readonly y: number;
  readonly cell: string;
}

/** The gaps between the cast's spots, as shares of the frame's width, the middle ones first. */
const GAPS = [0.405, 0.595, 0.22, 0.78, 0.035, 0.965];
/** How far within a gap each next one stands aside, and how far behind the cast; never so far that it leaves the ground. */
const WITHIN = [
  [0, 11],
  [-34, 19],
  [32, 20],
  [-4, 25],
] as const;

/**
 * Where a crowd stands: behind the cast, in the gaps between their spots, all looking to the middle.
 * @param from how many of other crowds stand there already
 */
export function crowdRows(view: Pick<View, 'frame' | 'place'>, count: number, from = 0): Folk[] {
  const middle = across(view, 0.5);
  const cast = Math.min(...groundSpots(view).map(([, y]) => y));
  return Array.from({ length: Math.min(count, MOST - from) }, (_, nth) => {
    const i = nth + from;
    const [aside, behind] = WITHIN[Math.floor(i / GAPS.length)] ?? WITHIN[0];
    const x = across(view, GAPS[i % GAPS.length] ?? 0.5) + aside + ((i * 7) % 5) * 3 - 6;
    // Neighbours differ: five is no divisor of six.
    return { x, y: cast - behind, cell: cellOf(i % FOLK, x < middle ? 1 : -1) };
  });
}

/** The name of a picture on a crowd's sheet: which of the folk, and which way they look. */
export const cellOf = (folk: number, facing: 1 | -1): string => `${folk}${facing === 1 ? 'r' : 'l'}`;
