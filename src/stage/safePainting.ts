import type { Job } from '../drawing';
import { PagePainting } from './pagePainting';
import type { Painted, Painting } from './painting';
import { openWorker, PainterStopped, WorkerPainting } from './workerPainting';

/** Has the second painter do what the first fails at; goes over to it for good once the first has stopped. */
export class SafePainting implements Painting {
  constructor(
    private first: Painting | null,
    private readonly second: Painting,
  ) {}

  async paint(job: Job, density: number, known: string | null): Promise<Painted> {
    if (!this.first) return this.second.paint(job, density, known);
    try {
      return await this.first.paint(job, density, known);
    } catch (error) {
      if (error instanceof PainterStopped) this.first = null;
      return this.second.paint(job, density, known);
    }
  }
}

let shared: Painting | null = null;

/** The page's one painter: a worker where there can be one, the page itself otherwise. */
export function openPainting(): Painting {
  const worker = shared ? null : openWorker();
  shared ??= new SafePainting(worker && new WorkerPainting(worker), new PagePainting());
  return shared;
}
