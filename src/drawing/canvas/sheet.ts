import type { Box, Item, Point } from '../display';
import { type Cell, type Job, planOf } from '../job';
import type { Brush } from './brush';
import { paintItems } from './painter';

/** Where on a sheet a picture is, in pixels, and which part of its own coordinates it shows, in scene units. */
export interface SheetFrame {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly box: Box;
}

export interface Sheet<Picture> {
  readonly picture: Picture;
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly frames: readonly SheetFrame[];
  readonly marks: Readonly<Record<string, Point>>;
  /** Changes whenever the picture does. */
  readonly print: string;
}

/** A canvas of that size in pixels, and what paints on it. */
export type MakeCanvas<Picture> = (width: number, height: number) => { picture: Picture; brush: Brush };

/** Left empty around each picture of a sheet with several, so that no neighbour, there or in an atlas, bleeds into it. */
const GAP = 2;

/** A short mark of a text (FNV-1a): two pictures with one mark are the same picture. */
export function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Paints a job on one canvas, its pictures side by side.
 * @param density pixels for each scene unit
 * @param known the print of the picture the asker has; when it would be the same again, the answer is `same`
 * @returns null when there is nothing to paint
 */
export function paintSheet<Picture>(
  job: Job,
  density: number,
  known: string | null,
  make: MakeCanvas<Picture>,
): Sheet<Picture> | 'same' | null {
  const { cells, marks } = planOf(job);
  if (cells.length === 0) return null;
  const print = printOf(`${density}${JSON.stringify(cells)}`);
  if (print === known) return 'same';
  const gap = job.kind === 'depth' ? 0 : GAP;
  const { frames, width, height } = layOut(cells, density, gap);
  const { picture, brush } = make(width, height);
  for (const [i, frame] of frames.entries()) paintCell(brush, frame, cells[i]?.items ?? [], density);
  return { picture, width, height, frames, marks, print };
}

/** Puts cells side by side, with a gap around each. */
function layOut(cells: readonly Cell[], density: number, gap: number) {
  let x = gap;
  const frames = cells.map(({ name, box }): SheetFrame => {
    const size = { width: Math.ceil(box.width * density), height: Math.ceil(box.height * density) };
    const frame = { name, x, y: gap, ...size, box };
    x += size.width + gap;
    return frame;
  });
  return { frames, width: x, height: Math.max(...frames.map(({ height }) => height)) + 2 * gap };
}

function paintCell(brush: Brush, frame: SheetFrame, items: readonly Item[], density: number): void {
  const { box, x, y, width, height } = frame;
  brush.save();
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  brush.setTransform(density, 0, 0, density, x - box.x * density, y - box.y * density);
  paintItems(brush, items, density);
  brush.restore();
}
