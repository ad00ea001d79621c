import type { Box, Point } from '../display';
import { type Job, planOf } from '../job';
import { type Brush, paintItems } from './painter';

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
  readonly frames: readonly SheetFrame[];
  readonly marks: Readonly<Record<string, Point>>;
  /** Changes whenever the picture does. */
  readonly print: string;
}

/** A canvas of that size in pixels, and what paints on it. */
export type MakeCanvas<Picture> = (width: number, height: number) => { picture: Picture; brush: Brush };

/** Keeps neighbours on a sheet from bleeding into each other. */
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
  let x = 0;
  const frames = cells.map(({ name, box }): SheetFrame => {
    const frame = {
      name,
      x,
      y: 0,
      width: Math.ceil(box.width * density),
      height: Math.ceil(box.height * density),
      box,
    };
    x += frame.width + GAP;
    return frame;
  });
  const { picture, brush } = make(x - GAP, Math.max(...frames.map(({ height }) => height)));
  for (const [i, { box, x: left, width, height }] of frames.entries()) {
    brush.save();
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.beginPath();
    brush.rect(left, 0, width, height);
    brush.clip();
    brush.setTransform(density, 0, 0, density, left - box.x * density, -box.y * density);
    paintItems(brush, cells[i]?.items ?? [], density);
    brush.restore();
  }
  return { picture, frames, marks, print };
}
