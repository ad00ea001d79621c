import type { Job } from '../drawing';
import type { Sheet } from '../drawing/canvas/sheet';
import type { PaintAnswer, PaintRequest } from './messages';
// Relative to this module, so that it is found from subfolders and in development.
import workerAddress from './paint.worker.ts?worker&url';

export type Picture = ImageBitmap | HTMLCanvasElement;
export type Painted = Sheet<Picture> | 'same' | null;

/** Whoever paints jobs for the stage. */
export interface Painting {
  /**
   * Paints at that many pixels to the scene unit; `same` when the result is what `known` already names. A painter with a
   * queue asks `wanted` when the job's turn comes, and leaves out what is no longer wanted.
   */
  paint(job: Job, density: number, known: string | null, wanted?: () => boolean): Promise<Painted>;
}

interface TypesPolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** A worker's address is a script address, which a page with Trusted Types takes only from the one policy it allows. */
function trustedAddress(): string {
  const policies = (globalThis as { trustedTypes?: TypesPolicies }).trustedTypes;
  const policy = policies?.createPolicy('hand-in-glove', {
    createScriptURL: (url) => {
      if (url !== workerAddress) throw new TypeError(`no script address of ours: ${url}`);
      return url;
    },
  });
  return policy ? policy.createScriptURL(workerAddress) : workerAddress;
}

class WorkerPainting implements Painting {
  private readonly waiting = new Map<number, { resolve(painted: Painted): void; reject(error: Error): void }>();
  private next = 0;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<PaintAnswer>) => this.settle(data));
    worker.addEventListener('error', () => this.fail());
  }

  paint(job: Job, density: number, known: string | null): Promise<Painted> {
    const request: PaintRequest = { id: this.next++, job, density, known };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  private settle({ id, sheet, failed }: PaintAnswer): void {
    const asker = this.waiting.get(id);
    this.waiting.delete(id);
    if (failed !== undefined) asker?.reject(new Error(failed));
    else asker?.resolve(sheet ?? null);
  }

  private fail(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('the painter stopped'));
    this.waiting.clear();
  }
}

/** Paints on the page itself, one job in a turn of the event loop, where there is no canvas for workers. */
class PagePainting implements Painting {
  async paint(job: Job, density: number, known: string | null): Promise<Painted> {
    const { paintSheet } = await import('../drawing/canvas/sheet');
    await new Promise((resolve) => setTimeout(resolve));
    return paintSheet<HTMLCanvasElement>(job, density, known, (width, height) => {
      const picture = document.createElement('canvas');
      picture.width = width;
      picture.height = height;
      const brush = picture.getContext('2d');
      if (!brush) throw new Error('no 2d context');
      return { picture, brush };
    });
  }
}

/** Goes over to the second painter for good when the first fails. */
class SafePainting implements Painting {
  constructor(
    private first: Painting | null,
    private readonly second: Painting,
  ) {}

  async paint(job: Job, density: number, known: string | null): Promise<Painted> {
    if (!this.first) return this.second.paint(job, density, known);
    try {
      return await this.first.paint(job, density, known);
    } catch {
      this.first = null;
      return this.second.paint(job, density, known);
    }
  }
}

function workerPainting(): Painting | null {
  if (typeof OffscreenCanvas === 'undefined' || typeof Worker === 'undefined') return null;
  try {
    return new WorkerPainting(new Worker(trustedAddress(), { type: 'module' }));
  } catch {
    return null;
  }
}

let shared: Painting | null = null;

/** The page's one painter: a worker where there can be one, the page itself otherwise. */
export function openPainting(): Painting {
  shared ??= new SafePainting(workerPainting(), new PagePainting());
  return shared;
}
