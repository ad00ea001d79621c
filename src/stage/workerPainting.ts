import type { Job } from '../drawing';
import type { PaintAnswer, PaintRequest } from './messages';
import { painterAddress } from './painterAddress';
import type { Painted, Painting } from './painting';
import { release } from './textures';

/** The worker will answer no more. */
export class PainterStopped extends Error {
  override readonly name = 'PainterStopped';
}

/** A worker that has said nothing for so long is gone, even if nobody was told. */
const PATIENCE_MS = 12_000;

/** Starts the painting worker; null where there can be none. */
export function openWorker(): Worker | null {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return null;
  try {
    return new Worker(painterAddress(), { type: 'module' });
  } catch {
    return null;
  }
}

interface Asker {
  resolve(painted: Painted): void;
  reject(error: Error): void;
}

/**
 * Has a worker paint. Rejects a job it failed at; all jobs, those to come too, with PainterStopped once it has broken
 * down or answers no more.
 */
export class WorkerPainting implements Painting {
  private readonly waiting = new Map<number, Asker>();
  private next = 0;
  private stopped = false;
  private watch: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => this.settle(data));
    worker.addEventListener('error', () => this.stop());
    worker.addEventListener('messageerror', () => this.stop());
  }

  paint(job: Job, density: number, known: string | null): Promise<Painted> {
    if (this.stopped) return Promise.reject(new PainterStopped());
    const request: PaintRequest = { id: this.next++, job, density, known };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
      this.keepWatch();
    });
  }

  private settle({ id, sheet, failed }: PaintAnswer): void {
    const asker = this.waiting.get(id);
    this.waiting.delete(id);
    this.keepWatch();
    if (!asker && sheet && sheet !== 'same') release(sheet.picture);
    if (failed !== undefined) asker?.reject(new Error(failed));
    else asker?.resolve(sheet ?? null);
  }

  private keepWatch(): void {
    clearTimeout(this.watch);
    if (this.waiting.size > 0) this.watch = setTimeout(() => this.stop(), PATIENCE_MS);
  }

  private stop(): void {
    this.stopped = true;
    clearTimeout(this.watch);
    for (const { reject } of this.waiting.values()) reject(new PainterStopped());
    this.waiting.clear();
    this.worker.terminate();
  }
}
