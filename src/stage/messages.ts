import type { Job } from '../drawing';
import type { paintItems } from '../drawing/canvas/painter';
import type { paintSheet, Sheet } from '../drawing/canvas/sheet';
import type { readyFor } from '../drawing/job';
import type { livingPlace, livingRiver } from '../drawing/living/living';
import type { readyForStill, stillItems } from '../drawing/still';

/** What the page asks of the painting worker. */
export interface PaintRequest {
  readonly id: number;
  readonly job: Job;
  readonly density: number;
  readonly known: string | null;
}

/** What the worker answers: the sheet of that request, or why there is none. */
export interface PaintAnswer {
  readonly id: number;
  readonly sheet?: Sheet<ImageBitmap> | 'same' | null;
  readonly failed?: string;
}

/** What the painter's file can do on a page: single sheets, whole stills of a place with its cast, and scenes that live. */
export interface PagePainter {
  readonly readyFor: typeof readyFor;
  readonly paintSheet: typeof paintSheet;
  readonly paintItems: typeof paintItems;
  readonly readyForStill: typeof readyForStill;
  readonly stillItems: typeof stillItems;
  readonly livingPlace: typeof livingPlace;
  readonly livingRiver: typeof livingRiver;
}
