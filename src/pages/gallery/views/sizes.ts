import type { Box } from '../../../drawing';
import { stageOn } from '../frames';
import type { Size, Wishes } from '../wishes';

type Fixed = Exclude<Size, 'fitting'>;

/** How wide pictures of places are, in CSS pixels. */
const PLACE_WIDTHS: Readonly<Record<Fixed, number>> = { thumbnail: 160, phone: 240, laptop: 400, close: 640 };

/** CSS pixels to the scene unit: as a phone and a laptop show puppets, and larger. */
const SCALES: Readonly<Record<Fixed, number>> = { thumbnail: 0.36, phone: 0.68, laptop: 1, close: 1.6 };

/** Width and height of a tile in CSS pixels. */
export interface TileSize {
  readonly width: number;
  readonly height: number;
}

/** What a table has beside its pictures: the words before a row, and the gap at each column. CSS pixels. */
const ROW_HEAD = 100;
const GAP = 4;
/** Narrower than this nothing can be made out: the table scrolls instead. */
const NARROWEST = 72;

/**
 * How wide a tile may be so that all columns fit.
 * @param room CSS pixels that there are for the table
 */
export const fittingWidth = (room: number, columns: number, most: number): number =>
  Math.min(most, Math.max(NARROWEST, Math.floor((room - ROW_HEAD) / columns) - GAP));

/** @param room CSS pixels that there are for the table */
export function placeSize({ size, screen }: Wishes, room: number, columns: number): TileSize {
  const stage = stageOn(screen);
  const width = size === 'fitting' ? fittingWidth(room, columns, PLACE_WIDTHS.laptop) : PLACE_WIDTHS[size];
  return { width, height: Math.round((width * stage.height) / stage.width) };
}

/** Room for three heads in a row, and room to spare. CSS pixels. */
const TIGHT = 480;
const AMPLE = 1100;
const THREE_ABREAST = 0.58;

/**
 * The size of what stands alone, by that of its box in scene units.
 * @param room CSS pixels that there are in all
 */
export function roomSize({ width, height }: Box, size: Size, room = 0): TileSize {
  const fitting = room > AMPLE ? SCALES.laptop : room > 0 && room < TIGHT ? THREE_ABREAST : SCALES.phone;
  const scale = size === 'fitting' ? fitting : SCALES[size];
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The same in a table whose columns are to fit. */
export function columnSize(box: Box, size: Size, room: number, columns: number): TileSize {
  const usual = roomSize(box, size, room);
  if (size !== 'fitting') return usual;
  const width = fittingWidth(room, columns, usual.width);
  return { width, height: Math.round((width * box.height) / box.width) };
}
