import type { Job } from '../drawing';
import type { paintSheet } from '../drawing/canvas/sheet';
import { painterAddress } from './painterAddress';
import type { Painted, Painting } from './painting';

type PaintSheet = typeof paintSheet;

/**
 * The worker's own file, run on the page: what it paints with is there then, and the game carries it only once.
 * Rejects when the file cannot be had.
 */
function fetchPaintSheet(): Promise<PaintSheet> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = painterAddress();
  return new Promise((resolve, reject) => {
    const settle = () => {
      script.remove();
      const found = (globalThis as { paintSheet?: PaintSheet }).paintSheet;
      if (found) resolve(found);
      else reject(new Error('the painter is not there'));
    };
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    document.head.append(script);
  });
}

function newCanvas(width: number, height: number) {
  const picture = document.createElement('canvas');
  picture.width = width;
  picture.height = height;
  const brush = picture.getContext('2d');
  if (!brush) throw new Error('no 2d context');
  return { picture, brush };
}

/** Paints on the page itself, one job in a turn of the event loop, where there is no canvas for workers. */
export class PagePainting implements Painting {
  private painter: Promise<PaintSheet> | null = null;

  async paint(job: Job, density: number, known: string | null): Promise<Painted> {
    const paintSheet = await this.fetch();
    await new Promise((resolve) => setTimeout(resolve));
    return paintSheet<HTMLCanvasElement>(job, density, known, newCanvas);
  }

  private fetch(): Promise<PaintSheet> {
    this.painter ??= fetchPaintSheet().catch((error: unknown) => {
      this.painter = null;
      throw error;
    });
    return this.painter;
  }
}
