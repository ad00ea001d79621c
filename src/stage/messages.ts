import type { Job } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';

export interface PaintRequest {
  readonly id: number;
  readonly job: Job;
  readonly density: number;
  readonly known: string | null;
}

export interface PaintAnswer {
  readonly id: number;
  readonly sheet?: Sheet<ImageBitmap> | 'same' | null;
  readonly failed?: string;
}
