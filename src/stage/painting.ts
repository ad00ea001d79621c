import type { Job } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';

/** Pixels as a painter hands them over. */
export type Picture = ImageBitmap | HTMLCanvasElement;
/** A painted sheet; `same` where it would be no other than the one known; null where there is nothing to paint. */
export type Painted = Sheet<Picture> | 'same' | null;

/** What a painter with a queue does with a job until its turn comes. */
export interface Urgency {
  /** Asked when it comes: what is no longer wanted is left out. */
  wanted(): boolean;
  /** Comes before all that is not. */
  readonly urgent?: boolean;
}

/** Whoever paints jobs for the stage. */
export interface Painting {
  /** Paints at that many pixels to the scene unit; `same` when the result is what `known` already names. */
  paint(job: Job, density: number, known: string | null, urgency?: Urgency): Promise<Painted>;
}
