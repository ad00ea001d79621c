import type { Job } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';

/** Pixels as a painter hands them over. */
export type Picture = ImageBitmap | HTMLCanvasElement;
/** A painted sheet; `same` where it would be no other than the one known; null where there is nothing to paint. */
export type Painted = Sheet<Picture> | 'same' | null;

/** Whoever paints jobs for the stage. */
export interface Painting {
  /**
   * Paints at that many pixels to the scene unit; `same` when the result is what `known` already names. A painter with a
   * queue asks `wanted` when the job's turn comes, and leaves out what is no longer wanted.
   */
  paint(job: Job, density: number, known: string | null, wanted?: () => boolean): Promise<Painted>;
}
