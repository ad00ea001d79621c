import type { Job } from '../drawing';
import { pagePainter } from './pagePainter';
import type { Painted, Painting } from './painting';

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
  async paint(job: Job, density: number, known: string | null): Promise<Painted> {
    const { readyFor, paintSheet } = await pagePainter();
    await readyFor(job);
    await new Promise((resolve) => setTimeout(resolve));
    return paintSheet<HTMLCanvasElement>(job, density, known, newCanvas);
  }
}
