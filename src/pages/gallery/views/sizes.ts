import { type StageFrame, stageOn } from '../frames';
import { ROOMS } from '../painting/drawing';
import type { Size, Wishes } from '../wishes';

/** How wide pictures of places are, in CSS pixels. */
const PLACE_WIDTHS: Readonly<Record<Size, number>> = { thumbnail: 160, phone: 240, laptop: 400, close: 640 };

/** CSS pixels to the scene unit: as a phone and a laptop show puppets, and larger. */
const SCALES: Readonly<Record<Size, number>> = { thumbnail: 0.36, phone: 0.68, laptop: 1, close: 1.6 };

/** Width and height of a tile in CSS pixels. */
export interface TileSize {
  readonly width: number;
  readonly height: number;
}

export function placeSize({ size, screen }: Wishes): TileSize {
  const stage: StageFrame = stageOn(screen);
  const width = PLACE_WIDTHS[size];
  return { width, height: Math.round((width * stage.height) / stage.width) };
}

export function roomSize(room: keyof typeof ROOMS, size: Size): TileSize {
  const { width, height } = ROOMS[room];
  return { width: Math.round(width * SCALES[size]), height: Math.round(height * SCALES[size]) };
}
